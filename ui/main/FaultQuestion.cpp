// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/FaultQuestion.h"

#include "ui/main/ManyFlow.h"

#include <QMessageBox>
#include <QPushButton>

namespace thanksmith {

void askAboutFaults(QWidget *window, int faulty, int good, std::function<void()> look, std::function<void()> goOn) {
    auto *question = new QMessageBox(window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setWindowModality(Qt::WindowModal);
    question->setIcon(QMessageBox::NoIcon);
    question->setText(ManyFlow::tr("%n cards cannot be made.", nullptr, faulty));
    question->setInformativeText(ManyFlow::tr("Values are missing or the words do not fit; the list shows for whom."));
    auto *list = question->addButton(ManyFlow::tr("Show the list"), QMessageBox::AcceptRole);
    auto *others =
        question->addButton(ManyFlow::tr("Go on with the other %n", nullptr, good), QMessageBox::DestructiveRole);
    question->addButton(ManyFlow::tr("Cancel"), QMessageBox::RejectRole);
    question->setDefaultButton(list);
    others->setEnabled(good > 0);
    QObject::connect(question, &QMessageBox::buttonClicked, window,
                     [list, others, look = std::move(look), goOn = std::move(goOn)](QAbstractButton *button) {
                         if (button == list)
                             look();
                         else if (button == others)
                             goOn();
                     });
    question->open();
}

} // namespace thanksmith

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/HistoryLoader.h"

#include "card/Card.h"

#include <QImage>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace thanksmith {

class Banner;
class CardPictures;
class DetailPanel;
class EmptyHistory;
class FilterList;
class QuietButton;
class SearchField;
class TimelineModel;
class TimelineView;

/// The history: which cards on the left, all of them by day in the middle, one in full on the right. Reads nothing
/// before it is first shown.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    /// `courier` must outlive the view.
    explicit HistoryView(Courier &courier, QWidget *parent = nullptr);
    ~HistoryView() override;

    /// Shows one card, e.g. the one a notification is about; all cards are listed then.
    void showCard(const QString &id);
    /// Lists what is open (a click on the outbox pill).
    void showOpen();

Q_SIGNALS:
    /// Begin a new card that looks like this one.
    void openAsNewCard(const thanksmith::Card &card);
    /// This card will not be sent and stands nowhere any more; whoever listens offers it back.
    void withdrawn(const thanksmith::Card &card);
    /// Save this card as a file or a picture.
    void exportCard(const thanksmith::Card &card);
    /// There is no card yet; begin one.
    void newCardWanted();
    void signInWanted(const QString &account);
    /// The history was written to a file.
    void exported(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void wireLoader();
    void wireDetail();
    void filterChanged();
    void takeEntries(const std::vector<TimelineEntry> &entries);
    void showDesk();
    void countMonths();
    void selectionChanged();
    void renderSelected();
    void exportTo(const QString &path, bool json);

    Courier &m_courier;
    HistoryLoader m_loader;
    CardPictures *m_pictures;
    TimelineModel *m_model;
    SearchField *m_search;
    FilterList *m_filters;
    QuietButton *m_export;
    QWidget *m_side;
    Banner *m_fault;
    QStackedWidget *m_middle;
    TimelineView *m_timeline;
    EmptyHistory *m_empty;
    DetailPanel *m_detail;
    QTimer m_searchSoon;
    QString m_wanted; ///< card to choose once it is there
    std::optional<Card> m_card;
    int m_rendering = 0;
    bool m_began = false;
    bool m_narrow = false;
};

} // namespace thanksmith

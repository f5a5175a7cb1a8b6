# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# Debian 12 packages, and a function that installs those that are missing. Sourced by run.sh and test.sh.

build_packages=(
  g++ cmake ninja-build ccache mold pkg-config git
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libgl-dev libxcb1-dev
  libexpected-dev libexpat1-dev zlib1g-dev libdeflate-dev libminizip-dev libpng-dev libpango1.0-dev libcairo2-dev libfreetype-dev
  librsvg2-dev libseccomp-dev libgmime-3.0-dev qtkeychain-qt6-dev libcups2-dev libhyphen-dev
)
run_packages=(
  libqt6sql6-sqlite qt6-qpa-plugins qt6-translations-l10n
  fonts-ebgaramond fonts-inter fonts-vollkorn fonts-quicksand fonts-dancingscript fonts-averia-serif-gwf
  fonts-lobstertwo fonts-comic-neue fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji hyphen-de hyphen-en-us
)
test_packages=(
  catch2 clang-14 libclang-rt-14-dev clang-format codespell shellcheck xvfb xauth x11-utils x11-xserver-utils xdotool openbox dbus dbus-x11 at-spi2-core
  xclip qpdf python3 python3-pil python3-pyatspi gir1.2-atspi-2.0 gnome-keyring libsecret-tools libglib2.0-bin python3-aiosmtpd openssl sqlite3
  nodejs npm imagemagick poppler-utils mupdf-tools librsvg2-bin chromium cups cups-client strace
)

# For tests/bench/run.sh.
bench_packages=(
  xvfb xauth dbus python3 libxcb-damage0-dev libxcb-xtest0-dev openclipart-svg librsvg2-bin glabels chromium
)

# ensure_packages NAME...: installs what dpkg does not know as installed; quiet where nothing is missing.
ensure_packages() {
  local missing=() name
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian system; please see that these are there: $*" >&2
    return 0
  fi
  for name in "$@"; do
    case $name in
      # A Node.js of one's own is as good as the packaged one.
      nodejs) command -v node >/dev/null && continue ;;
      npm) command -v npm >/dev/null && continue ;;
    esac
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  echo "Installing: ${missing[*]}" >&2
  "${as_root[@]}" apt-get update -qq >&2
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# make-certs.sh DIR: a private CA (ca.pem), another that vouches for nothing (other-ca.pem), and certificates with keys:
# good (localhost, 127.0.0.1, ::1), wrong-host, expired, self-signed. Made anew each time: no key is ever committed.
set -eu
mkdir -p "$1"
cd "$1"

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key" 2>/dev/null; }

root() { # NAME
  key "$1"
  openssl req -x509 -new -key "$1.key" -out "$1.pem" -days 30 -subj "/O=Thanksmith tests/CN=$1" \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
}

leaf() { # NAME HOSTS [FIRST-DAY LAST-DAY]
  key "$1"
  openssl req -new -key "$1.key" -out "$1.csr" -subj "/CN=$1"
  printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n' "$2" >"$1.ext"
  openssl ca -batch -notext -config ca.conf -extfile "$1.ext" -in "$1.csr" -out "$1.pem" \
    -startdate "${3:-20240101000000Z}" -enddate "${4:-20991231000000Z}" 2>/dev/null
}

root ca
root other-ca
: >index.txt
cat >ca.conf <<CONF
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
certificate = ca.pem
private_key = ca.key
default_md = sha256
policy = any
rand_serial = yes
unique_subject = no
[any]
commonName = supplied
CONF
here=DNS:localhost,IP:127.0.0.1,IP:::1
leaf good "$here"
leaf wrong-host DNS:mail.example.org
leaf expired "$here" 20240101000000Z 20240201000000Z
key self-signed
openssl req -x509 -new -key self-signed.key -out self-signed.pem -days 30 -subj "/CN=self-signed" \
  -addext "subjectAltName=$here"

#!/bin/sh
# Efterprøver dette udtræk af Medspors log med sh, sha256sum og openssl alene.
# Brug, i mappen hvor udtrækket er pakket ud:   sh verify.sh [nøgle.pem]
# Angiv den nøgle, du kender fra tidligere kontrolpunkter; ellers bruges den, der ligger i udtrækket.
LC_ALL=C
export LC_ALL
key=${1:-key.pem}

fail() {
    echo "HOLDER IKKE: $1" >&2
    exit 1
}

# The bytes that the hexadecimal digits $1 stand for.
bytes() {
    left=$1
    octal=
    while [ -n "$left" ]; do
        rest=${left#??}
        byte=$((0x${left%"$rest"}))
        octal=$octal\\$((byte / 64))$((byte / 8 % 8))$((byte % 8))
        left=$rest
    done
    printf "$octal"
}

# The canonical envelope that the file $1 describes.
envelope() {
    while IFS= read -r line; do
        value=${line#* }
        case $line in
            "text "*) bytes "$(printf %08x "${#value}")" && printf %s "$value" ;;
            "bytes "*) bytes "$value" ;;
            "int32 "*) bytes "$(printf %08x "$value")" ;;
            "int64 "*) bytes "$(printf %016x "$value")" ;;
            "sha256 "*) sum=$(sha256sum "$value") && bytes "${sum%% *}" ;;
            *) echo "unknown" ;;
        esac
    done < "$1"
}

sha256sum -c SHA256SUMS > /dev/null 2>&1 || fail "en fil er ændret, se: sha256sum -c SHA256SUMS"

openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in checkpoint.txt -sigfile checkpoint.sig \
    > /dev/null 2>&1 || fail "kontrolpunktet er ikke underskrevet med $key"

{ read -r origin; read -r events; read -r head; } < checkpoint.txt

commits=0
links=0
next=
while read -r position count micros id digest hash; do
    if [ "$position" = after ]; then
        previous=$count
        continue
    fi
    [ "${next:-$position}" = "$position" ] || fail "kæden springer fra $next til $position"
    if [ -e "commits/$position/envelope.txt" ]; then
        sum=$(envelope "commits/$position/envelope.txt" | sha256sum)
        [ "${sum%% *}" = "$digest" ] || fail "indholdet på position $position er et andet"
        commits=$((commits + 1))
    fi
    sum=$(bytes "$previous$(printf %016x "$position")$(printf %016x "$micros")$id$digest" | sha256sum)
    [ "${sum%% *}" = "$hash" ] || fail "kæden er brudt på position $position"
    previous=$hash
    next=$((position + count))
    links=$((links + 1))
done < chain.txt

[ "$next" = "$events" ] || fail "kæden ender på $next, men kontrolpunktet på $events"
[ "$(bytes "$previous" | openssl base64)" = "$head" ] || fail "kæden ender ikke i kontrolpunktet"
for folder in commits/*/; do
    commits=$((commits - 1))
done
[ "$commits" = 0 ] || fail "der ligger indhold, som kæden ikke kender"

fingerprint=$(openssl pkey -pubin -in "$key" -outform DER | sha256sum)
echo "ALT HOLDER: $links led af kæden, til og med position $((events - 1)) i $origin."
echo "Nøglens fingeraftryk: ${fingerprint%% *}"
[ "$key" != key.pem ] || echo "Nøglen er den, der lå i udtrækket: sammenlign fingeraftrykket med en, du kender."

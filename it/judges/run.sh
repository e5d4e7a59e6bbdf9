#!/usr/bin/env bash
# Programs of other people bring up the generated emulator of 3gpp-27007-core as a modem, over a pseudo-terminal, and must read back what it was given:
# gammu, ofonod and ModemManager. They run on buses, sockets and folders of their own. What cannot run here is skipped, and said to be.
# Builds nothing: run `mvn verify` (or `mvn -DskipTests package`) before.
set -euo pipefail
cd "$(dirname "$0")"

manufacturer='Judged Modems'
model='Model 27007'
revision='Revision 1.2'
imei=490154203237518
operator='Test Network'
network=00101

patience=60 # seconds that a program may take for a step; none takes more than a few
jar=target/judges.jar
work=$(mktemp -d)
started=()
failures=0

skip() { echo "SKIPPED: $*"; }

leave() {
    stop
    rm -rf "$work"
}
trap leave EXIT

# Ends what start has started, the last first.
stop() {
    local i
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do
        kill "${started[i]}" 2>>"$work/stop.log" || true
        wait "${started[i]}" 2>>"$work/stop.log" || true
    done
    started=()
}

# start LOG COMMAND...
start() {
    local log=$work/$1
    shift
    "$@" >"$log" 2>&1 &
    started+=($!)
}

# Waits until a command succeeds.
until_true() {
    local end=$((SECONDS + patience))
    until "$@" >"$work/until.log" 2>&1; do
        ((SECONDS < end)) || { echo "in vain: $*"; return 1; }
        sleep 0.2
    done
}

# expect PROGRAM WHAT WANTED READ
expect() {
    if [ "$3" = "$4" ]; then
        echo "$1 reads the $2: $4"
    else
        echo "FAILED: $1 reads the $2 '$4', the emulator was given '$3'"
        failures=$((failures + 1))
    fi
}

# The emulator, as it is at first, on the pseudo-terminal $work/modem.
modem() {
    rm -f "$work/modem" "$work/trace"
    start modem.log java -jar "$jar" "$work/modem" "$work/trace" "$manufacturer" "$model" "$revision" "$imei" "$operator" "$network"
    until_true test -e "$work/modem"
}

# A program got into trouble: shows what it said, and the wire.
trouble() {
    echo "FAILED: $1"
    failures=$((failures + 1))
    tail -n 40 "$work/$2" "$work/trace" || true
}

# A bus that nobody else uses.
bus() {
    rm -f "$work/bus"
    cat >"$work/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>unix:path=$work/bus</listen>
  <policy context="default"><allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/></policy>
</busconfig>
CONF
    chmod 755 "$work"
    start bus.log dbus-daemon --config-file="$work/bus.conf" --nofork
    until_true test -S "$work/bus"
    export DBUS_SYSTEM_BUS_ADDRESS=unix:path=$work/bus
}

call() { dbus-send --system --print-reply --reply-timeout=$((patience * 1000)) "$@"; }

# Whether a name is owned on the bus.
owned() { call --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetNameOwner string:"$1"; }

# ---- gammu

judge_gammu() {
    modem
    printf '[gammu]\ndevice=%s\nconnection=at115200\n' "$work/modem" >"$work/gammurc"
    if timeout "$patience" gammu -c "$work/gammurc" --identify >"$work/gammu.log" 2>&1; then
        expect gammu manufacturer "$manufacturer" "$(gammu_says Manufacturer)"
        expect gammu model "$model" "$(gammu_says Model | sed 's/^unknown (\(.*\))$/\1/')"
        expect gammu revision "$revision" "$(gammu_says Firmware)"
        expect gammu IMEI "$imei" "$(gammu_says IMEI)"
    else
        trouble "gammu --identify" gammu.log
    fi
    stop
}

gammu_says() { sed -n "s/^$1 *: //p" "$work/gammu.log"; }

# ---- ofonod: its modem driver for an AT command port speaks TCP, so the pseudo-terminal is put behind a port of the loopback interface

judge_ofono() {
    modem
    bus
    local port
    until_true tcp_port
    port=$(cat "$work/port")
    mkdir -p "$work/ofono-etc" "$work/ofono-state"
    printf '[phonesim]\nAddress=127.0.0.1\nPort=%s\n' "$port" >"$work/ofono-etc/phonesim.conf"
    # In a mount namespace of its own ofonod sees this configuration, and leaves nothing behind.
    start ofono.log unshare --mount sh -c \
        "mount --bind '$work/ofono-etc' /etc/ofono && mount --bind '$work/ofono-state' /var/lib/ofono && OFONO_AT_DEBUG=1 exec ofonod --nodetach --noplugin='udev*,bluez*,hfp*,dun*' --debug='*'"
    if until_true owned org.ofono \
        && until_true call --dest=org.ofono /phonesim org.ofono.Modem.SetProperty string:Powered variant:boolean:true \
        && until_true call --dest=org.ofono /phonesim org.ofono.Modem.SetProperty string:Online variant:boolean:true \
        && until_true ofono_registered; then
        expect ofonod manufacturer "$manufacturer" "$(ofono_says Modem Manufacturer)"
        expect ofonod model "$model" "$(ofono_says Modem Model)"
        expect ofonod revision "$revision" "$(ofono_says Modem Revision)"
        expect ofonod IMEI "$imei" "$(ofono_says Modem Serial)"
        expect ofonod registration registered "$(ofono_says NetworkRegistration Status)"
        expect ofonod operator "$operator" "$(ofono_says NetworkRegistration Name)"
    else
        trouble ofonod ofono.log
    fi
    stop
}

# Puts the pseudo-terminal behind a port that is free.
tcp_port() {
    local port=$((20000 + RANDOM % 20000))
    start socat.log socat "TCP-LISTEN:$port,bind=127.0.0.1,reuseaddr" "FILE:$work/modem,rawer"
    echo "$port" >"$work/port"
    sleep 0.5
    kill -0 "${started[-1]}"
}

ofono_says() { call --dest=org.ofono /phonesim "org.ofono.$1.GetProperties" | sed -n "/string \"$2\"/{n;s/.*string \"\(.*\)\"/\1/p}"; }
ofono_registered() { [ -n "$(ofono_says NetworkRegistration Name)" ]; }

# ---- ModemManager: it takes ports that no udev knows as sockets, so the pseudo-terminal is put behind one

judge_modem_manager() {
    modem
    bus
    start socat.log socat "UNIX-LISTEN:$work/port.sock,fork" "FILE:$work/modem,rawer"
    until_true test -S "$work/port.sock"
    # It asks before it enables a modem; the superuser may.
    start polkit.log /usr/lib/polkit-1/polkitd --no-debug
    until_true owned org.freedesktop.PolicyKit1
    start mm.log ModemManager --test-enable --test-no-udev --test-no-suspend-resume --test-no-qrtr --no-auto-scan --debug
    if until_true owned org.freedesktop.ModemManager1 \
        && call --dest=org.freedesktop.ModemManager1 /org/freedesktop/ModemManager1 org.freedesktop.ModemManager1.Test.SetProfile \
            string:judged string:generic "array:string:$work/port.sock" >"$work/profile.log" \
        && until_true mmcli --modem=any --enable --timeout="$patience" \
        && until_true mm_registered; then
        expect ModemManager manufacturer "$manufacturer" "$(mm_says modem.generic.manufacturer)"
        expect ModemManager model "$model" "$(mm_says modem.generic.model)"
        expect ModemManager revision "$revision" "$(mm_says modem.generic.revision)"
        expect ModemManager IMEI "$imei" "$(mm_says modem.3gpp.imei)"
        expect ModemManager registration home "$(mm_says modem.3gpp.registration-state)"
        expect ModemManager operator "$operator" "$(mm_says modem.3gpp.operator-name)"
        expect ModemManager network "$network" "$(mm_says modem.3gpp.operator-code)"
    else
        trouble ModemManager mm.log
    fi
    stop
}

mm_says() { mmcli --modem=any --output-keyvalue | sed -n "s/^$1 *: //p"; }
mm_registered() { [ "$(mm_says modem.3gpp.operator-name)" != -- ] && [ -n "$(mm_says modem.3gpp.operator-name)" ]; }

# ---- what there is

has() { command -v "$1" >>"$work/has.log"; }

# A program of a Debian package: installed where that is possible.
judge() {
    local judge=$1 program
    shift
    for program in "$@"; do
        has "$program" || { skip "$judge, there is no $program"; return; }
    done
    "judge_$judge"
}

install() {
    if ! { has gammu && has ofonod && has ModemManager && has socat && has dbus-daemon && [ -x /usr/lib/polkit-1/polkitd ]; }; then
        if has apt-get && [ "$(id -u)" = 0 ]; then
            { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends gammu ofono modemmanager polkitd socat dbus; } \
                >"$work/apt.log" 2>&1 || echo "not all programs could be installed: $(tail -n 1 "$work/apt.log")"
        fi
    fi
}

[ -e /dev/ptmx ] || { skip "all judges, there are no pseudo-terminals"; exit 0; }
[ -f "$jar" ] || { echo "there is no it/judges/$jar: build first"; exit 2; }
install
judge gammu gammu
if [ "$(id -u)" = 0 ] && unshare --mount true 2>"$work/unshare.log"; then
    judge ofono ofonod socat dbus-daemon dbus-send
    judge modem_manager ModemManager mmcli socat dbus-daemon dbus-send /usr/lib/polkit-1/polkitd
else
    skip "ofonod and ModemManager, they need the superuser and a mount namespace"
fi
[ "$failures" = 0 ] || { echo "$failures judgements are bad"; exit 1; }

#!/bin/sh
# seat.sh LEADER USER: logind, told of a session that is led by the process LEADER. Session and seat are written as logind
# keeps them between two of its own starts; opening a session the usual way would take systemd as the first process.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
run=/run/systemd
pkill -x systemd-logind
mkdir -p $run/seats $run/sessions $run/users
cat > $run/seats/seat0 << X
IS_SEAT0=1
CAN_MULTI_SESSION=1
CAN_TTY=1
CAN_GRAPHICAL=1
ACTIVE=1
ACTIVE_UID=1000
SESSIONS=1
UIDS=1000
X
cat > $run/users/1000 << X
NAME=$2
STATE=active
STOPPING=no
RUNTIME=/run/user/1000
DISPLAY=1
SESSIONS=1
SEATS=seat0
ACTIVE_SESSIONS=1
ONLINE_SESSIONS=1
ACTIVE_SEATS=seat0
ONLINE_SEATS=seat0
X
cat > $run/sessions/1 << X
UID=1000
USER=$2
ACTIVE=1
IS_DISPLAY=1
STATE=active
REMOTE=0
TYPE=wayland
CLASS=user
SCOPE=session-1.scope
SEAT=seat0
TTY=tty1
VTNR=1
LEADER=$1
X
setsid /usr/lib/systemd/systemd-logind > /run/logind.log 2>&1 < /dev/null &

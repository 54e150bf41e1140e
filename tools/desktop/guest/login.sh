#!/bin/sh
# What a log-in does, as the user: the user's systemd, the variables of every shell, Hyprland.
cd "$HOME" || exit 1
/usr/lib/systemd/systemd --user &
manager=$!
i=0
while [ ! -S "$XDG_RUNTIME_DIR/bus" ] && [ $i -lt 300 ]; do sleep 0.2; i=$((i + 1)); done
[ -r /mnt/host/session-variables.sh ] && . /mnt/host/session-variables.sh
start-hyprland
echo "Hyprland ended with $?"
kill $manager

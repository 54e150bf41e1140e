#!/bin/sh
# What a log-in does, as the user: the user's systemd, then greetd's command line (greetd/src/session/worker.rs).
cd "$HOME" || exit 1
/usr/lib/systemd/systemd --user &
manager=$!
i=0
while [ ! -S "$XDG_RUNTIME_DIR/bus" ] && [ $i -lt 300 ]; do sleep 0.2; i=$((i + 1)); done
[ -f /etc/profile ] && . /etc/profile
[ -f "$HOME/.profile" ] && . "$HOME/.profile"
start-hyprland
echo "Hyprland ended with $?"
kill $manager

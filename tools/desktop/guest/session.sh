#!/bin/sh
# session.sh USER NOTIFICATIONS SHELL HOST: a fresh home from /mnt/host/home and in it the desktop, as after a log-in.
# The session before, if there is one, ends first.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
user=$1
uid=1000

pkill -KILL -u $uid 2> /dev/null
i=0
while pgrep -u $uid > /dev/null && [ $i -lt 50 ]; do sleep 0.1; i=$((i + 1)); done

# The user the answers name; the password is what the checks unlock with.
sed -i '/:1000:/d' /etc/passwd /etc/group
sed -i '/^[^:]*:\$6\$desktop\$/d' /etc/shadow
echo "$user:x:$uid:" >> /etc/group
echo "$user:x:$uid:$uid::/home/$user:/usr/bin/$3" >> /etc/passwd
echo "$user:$(cat /etc/desktop-password):20000::::::" >> /etc/shadow
sed -i "s/^\(video\|render\|input\):x:\([0-9]*\):.*/\1:x:\2:$user/" /etc/group

rm -rf "/home/$user" /nix /etc/profiles /run/current-system
mkdir -p "/home/$user" /run/current-system /etc/profiles/per-user
cp -a /mnt/host/home/. "/home/$user/"
cp -a /mnt/host/nix /nix
# what NixOS offers under these names
ln -s /usr /run/current-system/sw
cp -a /mnt/host/profile "/etc/profiles/per-user/$user"
cp /mnt/host/etc-profile /etc/profile
# caches of an earlier session: a minute less
if [ -d /mnt/host/warm ]; then mkdir -p "/home/$user/.cache" && cp -a /mnt/host/warm/. "/home/$user/.cache/"; fi
# The package of the chosen notification daemon brings its D-Bus file along; there is one only where it is chosen.
services=/home/$user/.local/share/dbus-1/services
rm -rf "$services"
mkdir -p "$services"
cp /usr/share/dbus-1/notifications/*"$2"*.service "$services/" 2> /dev/null
chown -R $uid:$uid "/home/$user"

echo "$4" > /proc/sys/kernel/hostname
rm -rf /run/user/$uid
install -d -m 700 -o $uid -g $uid /run/user/$uid
# where systemd's own names tell whose session it is
scope=/sys/fs/cgroup/user.slice/user-$uid.slice/session-1.scope
mkdir -p $scope
chown -R $uid:$uid $scope

rm -f /mnt/host/session.log
# STARSHIP_LOG: emulation is slow, and the prompt would say so in every terminal.
setsid sh -c '
  sh /mnt/host/seat.sh $$ '"$user"'
  echo $$ > '"$scope"'/cgroup.procs
  exec setpriv --reuid=1000 --regid=1000 --init-groups env -i \
    HOME="/home/'"$user"'" USER="'"$user"'" LOGNAME="'"$user"'" SHELL=/usr/bin/'"$3"' LANG=C.UTF-8 STARSHIP_LOG=error \
    PATH="/etc/profiles/per-user/'"$user"'/bin:/run/current-system/sw/bin" \
    XDG_RUNTIME_DIR=/run/user/1000 XDG_SESSION_TYPE=wayland XDG_SEAT=seat0 XDG_SESSION_ID=1 LIBSEAT_BACKEND=seatd \
    DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus \
    sh /mnt/host/login.sh
' > /mnt/host/session.log 2>&1 < /dev/null &
exit 0

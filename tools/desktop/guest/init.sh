#!/bin/sh
# First program of the desktop guest: devices, D-Bus, seatd, then an agent that runs what the host asks for.
# No system manager: a whole boot of one costs a minute more under emulation. The *user's* systemd is the real one.
export PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8
say() { echo "guest: $*" > /dev/console; }

# /proc, /sys, /dev and the share are there already
mount -t cgroup2 cgroup2 /sys/fs/cgroup
mkdir -p /dev/pts /dev/shm
ln -s /proc/self/fd /dev/fd
ln -s /proc/self/fd/0 /dev/stdin
ln -s /proc/self/fd/1 /dev/stdout
ln -s /proc/self/fd/2 /dev/stderr
mount -t devpts devpts /dev/pts
mount -t tmpfs -o mode=1777 tmpfs /dev/shm
mount -t tmpfs -o mode=755 tmpfs /run
mount -t tmpfs -o mode=1777 tmpfs /tmp
ip link set lo up 2> /dev/null

modprobe -a virtio_console virtio_net virtio_gpu virtio_input evdev udmabuf

/usr/lib/systemd/systemd-udevd --daemon
udevadm trigger --action=add
udevadm settle --timeout=60
# llvmpipe's fences rest on it
chmod 666 /dev/udmabuf

mkdir -p /run/dbus /run/systemd/system /run/user
# a cable that leads to the emulator and no further
for card in /sys/class/net/e*; do
  [ -e "$card" ] || continue
  ip address add 10.0.2.15/24 dev "${card##*/}"
  ip link set "${card##*/}" up
  ip route add default via 10.0.2.2
done
dbus-daemon --system --fork
# what units say can be read afterwards
ln -s /run/systemd/journal/dev-log /dev/log
setsid /usr/lib/systemd/systemd-journald > /dev/null 2>&1 &
seatd -g video > /run/seatd.log 2>&1 &
say 'ready'

port=/dev/virtio-ports/agent
[ -e $port ] || port=/dev/vport0p1
[ -e $port ] || port=$(ls /dev/vport*p1 | head -n 1)
exec perl /mnt/host/agent.pl "$port"

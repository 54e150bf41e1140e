#!/bin/sh
# From the kernel to the disk, and no further.
mount -t devtmpfs devtmpfs /dev
for module in $(cat /modules); do insmod "$module"; done
i=0
until [ -b /dev/vda ] || [ $i = 100 ]; do sleep 0.1; i=$((i + 1)); done
mount -t ext4 -o rw,noatime /dev/vda /root
mount --move /dev /root/dev
exec switch_root /root /sbin/desktop-init

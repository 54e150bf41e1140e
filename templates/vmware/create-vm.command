#!/bin/sh
# Makes the virtual machine on a Mac: double-click this file.
CDPATH='' cd -- "$(dirname -- "$0")" && exec sh ./create-vm.sh "$@"

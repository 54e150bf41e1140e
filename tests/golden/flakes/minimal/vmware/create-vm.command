#!/bin/sh
# Makes the virtual machine on a Mac: double-click this file.
cd "$(dirname "$0")" && exec sh ./create-vm.sh "$@"

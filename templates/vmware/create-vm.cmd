# @when facts.isX86
@echo off
rem Makes the virtual machine on Windows: double-click this file.
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0create-vm.ps1" %*
pause

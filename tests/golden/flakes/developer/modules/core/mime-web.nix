# The browser opens links, pages and PDF files.
{ lib, ... }:
{
  xdg.mime.defaultApplications = lib.genAttrs [
    "application/pdf"
    "application/xhtml+xml"
    "text/html"
    "x-scheme-handler/http"
    "x-scheme-handler/https"
  ] (_: "firefox.desktop");
}

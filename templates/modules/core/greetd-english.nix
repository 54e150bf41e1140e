# @when facts.greeterInEnglish
# The login screen speaks English: the text console's own font has Western letters only.
{
  environment.extraInit = ''
    if [ "''${USER-}" = greeter ]; then
      export LC_ALL=en_US.UTF-8
    fi
  '';
}

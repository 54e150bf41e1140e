# @when facts.greeterInEnglish
# The login screen is in English, because the console font has Western letters only.
{
  environment.extraInit = ''
    if [ "''${USER-}" = greeter ]; then
      export LC_ALL=en_US.UTF-8
    fi
  '';
}

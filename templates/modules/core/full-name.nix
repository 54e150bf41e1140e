# @when user.fullName
# Your full name, as the account has it.
{ username, ... }:
{
  users.users.${username}.description = "@user.fullName@";
}

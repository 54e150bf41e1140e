source /home/ada/.config/zsh/.zshenv

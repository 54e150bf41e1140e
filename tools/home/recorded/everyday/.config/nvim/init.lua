vim.g.mapleader = " "

vim.o.clipboard = "unnamedplus"
vim.o.confirm = true
vim.o.cursorline = true
vim.o.expandtab = true
vim.o.ignorecase = true
vim.o.number = true
vim.o.scrolloff = 6
vim.o.shiftwidth = 2
vim.o.signcolumn = "yes"
vim.o.smartcase = true
vim.o.splitbelow = true
vim.o.splitright = true
vim.o.tabstop = 2
vim.o.undofile = true

require("mini.base16").setup({
  palette = {
    base00 = "#2d353b",
    base01 = "#232a2e",
    base02 = "#3d484d",
    base03 = "#9da9a0",
    base04 = "#9da9a0",
    base05 = "#d3c6aa",
    base06 = "#d3c6aa",
    base07 = "#d3c6aa",
    base08 = "#e67e80",
    base09 = "#e69875",
    base0A = "#dbbc7f",
    base0B = "#a7c080",
    base0C = "#83c092",
    base0D = "#7fbbb3",
    base0E = "#d699b6",
    base0F = "#7fbbb3",
  },
})
require("mini.completion").setup()
require("mini.diff").setup()
require("mini.files").setup()
require("mini.pairs").setup()
require("mini.pick").setup()
require("mini.statusline").setup({ use_icons = false })
require("mini.surround").setup()

vim.lsp.enable("nixd")

vim.keymap.set("n", "<leader>f", "<cmd>Pick files<cr>", { desc = "Find a file" })
vim.keymap.set("n", "<leader>g", "<cmd>Pick grep_live<cr>", { desc = "Search in files" })
vim.keymap.set("n", "<leader>b", "<cmd>Pick buffers<cr>", { desc = "Switch buffer" })
vim.keymap.set("n", "<leader>e", function() MiniFiles.open() end, { desc = "Browse folders" })
vim.keymap.set("n", "<leader>=", vim.lsp.buf.format, { desc = "Format" })
vim.keymap.set("n", "<Esc>", "<cmd>nohlsearch<cr>")

-- lua5.4 run.lua FACTS FILE...: lets each file meet the pretend `hl`. FACTS is a Lua file that returns the facts.
-- Prints one line for each thing that is wrong: number of the file, line within it, words; by tabs.
local here = arg[0]:match("^(.*)/[^/]*$") or "."
package.path = here .. "/?.lua"
local make_hl = require("hl")
local facts = dofile(arg[1])

-- A file that goes on for ever ends here.
local most_steps = 50000000

local function run(number, path)
  local folder = path:match("^(.*)/[^/]*$") or "."
  local seen = {}

  -- The line of the file that is being run, whoever complains.
  local function current_line()
    for level = 2, 200 do
      local info = debug.getinfo(level, "Sl")
      if not info then
        return 0
      end
      if info.source == "@" .. path then
        return info.currentline
      end
    end
    return 0
  end
  local function say(line, message)
    local text = number .. "\t" .. line .. "\t" .. message:gsub("[\t\n]", " ")
    if not seen[text] then
      seen[text] = true
      print(text)
    end
  end
  local function report(message)
    say(current_line(), message)
  end

  local hl, finish = make_hl(facts, report)
  local environment = {
    hl = hl,
    print = function() end,
    os = {
      execute = function() return true end,
      getenv = function() return nil end,
      time = os.time,
      date = os.date,
      clock = os.clock,
    },
    io = { open = function() return nil end, popen = function() return nil end },
    package = { path = "" },
  }
  for _, name in ipairs({
    "assert", "error", "ipairs", "math", "next", "pairs", "pcall", "select", "setmetatable", "getmetatable",
    "string", "table", "tonumber", "tostring", "type", "utf8", "rawget", "rawset", "rawequal", "rawlen", "xpcall",
  }) do
    environment[name] = _G[name]
  end
  environment._G = environment
  setmetatable(environment, {
    __index = function(_, name)
      report("nothing is called " .. tostring(name))
      return nil
    end,
  })

  local function call(body, ...)
    local steps = 0
    debug.sethook(function()
      steps = steps + 10000
      if steps > most_steps then
        error("does not end")
      end
    end, "", 10000)
    local function place(message)
      return { line = current_line(), message = tostring(message):gsub("^.-:%d+: ", "") }
    end
    local results = table.pack(xpcall(body, place, ...))
    debug.sethook()
    if not results[1] then
      say(results[2].line, results[2].message)
    end
    return results[2]
  end

  local loaded = {}
  function environment.require(name)
    local file = folder .. "/" .. name:gsub("%.", "/") .. ".lua"
    if loaded[name] == nil then
      local chunk, wrong = loadfile(file, "t", environment)
      if not chunk then
        error(wrong, 2)
      end
      loaded[name] = chunk(name) or true
    end
    return loaded[name]
  end

  local chunk, wrong = loadfile(path, "t", environment)
  if not chunk then
    say(tonumber(wrong:match(":(%d+):")) or 0, wrong:gsub("^.-:%d+: ", ""))
    return
  end
  call(chunk)
  finish(call)
end

for i = 2, #arg do
  run(i - 1, arg[i])
end

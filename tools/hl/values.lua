-- Whether a value is what a setting of Hyprland takes. Every check returns nil, or words that follow the
-- setting's name: "must be ...".
local values = {}

local function is_number(value)
  return type(value) == "number" and value == value
end

local function is_whole(value)
  return is_number(value) and math.type(value) == "integer" or (is_number(value) and value % 1 == 0)
end

local function list_words(list)
  return table.concat(list, ", ")
end

local function contains(list, value)
  for _, one in ipairs(list) do
    if one == value then
      return true
    end
  end
  return false
end
values.contains = contains

-- How a message names a value.
function values.show(value)
  if type(value) == "string" then
    return string.format("%q", value)
  end
  if type(value) == "table" then
    return getmetatable(value) and getmetatable(value).__name or "a table"
  end
  return tostring(value)
end

local function outside(value, spec)
  local from = spec.min
  if from ~= nil and (value < from or (spec.exclusiveMin and value == from)) then
    return "must be " .. (spec.exclusiveMin and "more than " or "at least ") .. from
  end
  if spec.max ~= nil and value > spec.max then
    return "must be at most " .. spec.max
  end
end

local function is_hex(text, ...)
  if not text:find("^%x+$") then
    return false
  end
  return contains({ ... }, #text)
end

local function channels(text, count)
  local parts = {}
  for part in (text .. ","):gmatch("%s*([^,]*),") do
    parts[#parts + 1] = tonumber(part)
  end
  if #parts ~= count then
    return false
  end
  for i, part in ipairs(parts) do
    local most = i == 4 and 1 or 255
    if part < 0 or part > most then
      return false
    end
  end
  return true
end

local function is_color(value)
  if is_number(value) then
    return value % 1 == 0 and value >= 0
  end
  if type(value) ~= "string" then
    return false
  end
  local inner = value:match("^rgba%((.*)%)$")
  if inner then
    return is_hex(inner, 8) or channels(inner, 4)
  end
  inner = value:match("^rgb%((.*)%)$")
  if inner then
    return is_hex(inner, 6) or channels(inner, 3)
  end
  inner = value:match("^#(.*)$")
  if inner then
    return is_hex(inner, 3, 6, 8)
  end
  inner = value:match("^0x(.*)$")
  return inner ~= nil and is_hex(inner, 8)
end

local checks = {}

function checks.bool(value)
  if type(value) ~= "boolean" and value ~= 0 and value ~= 1 then
    return "must be true or false"
  end
end

function checks.int(value, spec)
  if type(value) == "boolean" then
    value = value and 1 or 0
  end
  if not is_whole(value) then
    local names = {}
    for name, number in pairs(spec.enum or {}) do
      names[#names + 1] = number .. " (" .. name .. ")"
    end
    table.sort(names)
    return "must be a whole number" .. (#names > 0 and ": " .. list_words(names) or "")
  end
  return outside(value, spec)
end

function checks.float(value, spec)
  if type(value) == "boolean" then
    value = value and 1 or 0
  end
  if not is_number(value) then
    return "must be a number"
  end
  return outside(value, spec)
end

function checks.string(value, spec)
  if type(value) ~= "string" and not is_number(value) then
    return "must be a string"
  end
  if spec.choices and not contains(spec.choices, tostring(value)) then
    return "must be one of " .. list_words(spec.choices)
  end
end

function checks.gap(value)
  if is_number(value) then
    return value % 1 ~= 0 and "must be whole" or nil
  end
  if type(value) ~= "table" then
    return "must be a number, or a table of top, right, bottom, left"
  end
  for side, size in pairs(value) do
    if not contains({ "top", "right", "bottom", "left" }, side) then
      return "has no side " .. values.show(side)
    end
    if not is_whole(size) then
      return "must have a whole number on each side"
    end
  end
end

function checks.color(value)
  if not is_color(value) then
    return "must be a color such as rgb(aabbcc) or rgba(aabbccdd)"
  end
end

function checks.gradient(value)
  if type(value) ~= "table" then
    return checks.color(value)
  end
  for key in pairs(value) do
    if key ~= "colors" and key ~= "angle" then
      return "has no field " .. values.show(key)
    end
  end
  if type(value.colors) ~= "table" or #value.colors == 0 then
    return "must have a list of colors"
  end
  for _, color in ipairs(value.colors) do
    if not is_color(color) then
      return "must have colors such as rgb(aabbcc) or rgba(aabbccdd)"
    end
  end
  if value.angle ~= nil and not is_number(value.angle) then
    return "must have an angle in degrees"
  end
end

local function two_of(value)
  if type(value) == "string" then
    local x, y = value:match("^%s*(%S+)%s+(%S+)%s*$")
    return x and { x, y }
  end
  return type(value) == "table" and #value == 2 and value or nil
end

function checks.vec2(value, spec)
  local pair = two_of(value)
  local x, y = tonumber(pair and pair[1]), tonumber(pair and pair[2])
  if not x or not y then
    return "must be two numbers"
  end
  if spec.range then
    local least, most = spec.range[1], spec.range[2]
    if x < least[1] or y < least[2] or x > most[1] or y > most[2] then
      return string.format("must lie between %g %g and %g %g", least[1], least[2], most[1], most[2])
    end
  end
end

function checks.exprvec2(value)
  local pair = two_of(value)
  if not pair then
    return "must be two numbers or expressions"
  end
  for _, one in ipairs(pair) do
    if type(one) ~= "string" and not is_number(one) then
      return "must be two numbers or expressions"
    end
  end
end

function checks.fontweight(value, _, facts)
  if is_number(value) then
    return value < 0 and "must not be negative" or nil
  end
  if type(value) ~= "string" or not facts.fontWeights[value] then
    return "must be a number or the name of a weight"
  end
end

function checks.table(value)
  if type(value) ~= "table" then
    return "must be a table"
  end
end

checks["function"] = function(value)
  if type(value) ~= "function" then
    return "must be a function"
  end
end

function checks.boolean(value)
  if type(value) ~= "boolean" then
    return "must be true or false"
  end
end

function checks.number(value, spec)
  if not is_number(value) then
    return "must be a number"
  end
  return outside(value, spec)
end

function checks.integer(value, spec)
  if not is_whole(value) then
    return "must be a whole number"
  end
  return outside(value, spec)
end

-- Selectors: a name, a number, or what a query returned.
local function selector(value)
  local kind = type(value)
  if kind ~= "string" and kind ~= "number" and not (kind == "table" and getmetatable(value)) then
    return "must be a selector: a string, a number or an object"
  end
end
checks.window, checks.monitor = selector, selector

function checks.workspace(value)
  if type(value) ~= "string" then
    return selector(value)
  end
  local forms = {
    "^[+-]?%d+$", "^[rme][+~-]%-?%d+$", "^name:.+", "^special$", "^special:.+", "^emptyn?m?$",
    "^emptym?n?$", "^previous$", "^previous_per_monitor$", "^next$",
  }
  for _, form in ipairs(forms) do
    if value:find(form) then
      return
    end
  end
  return "must name a workspace: a number, e+1, name:x, special:x, empty, previous"
end

-- What RE2 has no words for, and brackets that do not match.
function checks.regex(value)
  if type(value) ~= "string" then
    return "must be a pattern"
  end
  if value:find("%(%?[=!]") or value:find("%(%?<[=!]") then
    return "looks around, which RE2 cannot"
  end
  local plain = value:gsub("\\\\", ""):gsub("\\[1-9]", "\0"):gsub("\\.", "")
  if plain:find("\0") then
    return "refers to an earlier group, which RE2 cannot"
  end
  plain = plain:gsub("%[%^?%]?[^%]]*%]", "x")
  local depth = 0
  for bracket in plain:gmatch("[()]") do
    depth = depth + (bracket == "(" and 1 or -1)
    if depth < 0 then
      break
    end
  end
  if depth ~= 0 or plain:find("%[") then
    return "has a bracket too many or too few"
  end
  if plain:find("^[*+?]") or plain:find("[(|][*+]") then
    return "repeats nothing"
  end
end

function checks.tag(value)
  if type(value) ~= "string" or value == "" then
    return "must be the name of a tag"
  end
end

-- Checks a value against { type, min, max, choices ... }; a type may be several, `a|b`.
function values.check(value, spec, facts)
  local first
  for kind in spec.type:gmatch("[^|]+") do
    local check = checks[kind]
    if not check then
      error("facts name a type that is not known here: " .. kind)
    end
    local wrong = check(value, spec, facts)
    if not wrong then
      return
    end
    first = first or wrong
  end
  return first
end

return values

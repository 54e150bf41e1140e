-- The keys of a bind: modifiers in capitals, then one key.
local keys = {}

-- facts.keys → a set of names, also in small letters: xkb looks them up in any case.
function keys.names(facts)
  local names = {}
  for name in facts.keys.keysyms:gmatch("%S+") do
    names[name:lower()] = true
  end
  for _, name in ipairs(facts.keys.special) do
    names[name:lower()] = true
  end
  return names
end

-- Reads "SUPER + SHIFT + Q". Returns one spelling for the same keys, or nil and what is wrong.
function keys.read(text, facts, names, in_submap)
  local parts = {}
  for part in (text .. "+"):gmatch("([^+]*)%+") do
    parts[#parts + 1] = part:match("^%s*(.-)%s*$")
  end
  local modifiers = {}
  for _, name in ipairs(facts.keys.modifiers) do
    modifiers[name] = true
  end
  local key = table.remove(parts)
  for _, part in ipairs(parts) do
    if not modifiers[part] then
      local capital = modifiers[part:upper()] and ", write it in capitals" or ""
      return nil, "no modifier is called " .. string.format("%q", part) .. capital
    end
  end
  if modifiers[key] then
    return nil, "there is no key beside the modifiers"
  end
  local number = key:match("^code:(%d+)$") or key:match("^mouse:(%d+)$")
  local known = number or key:find("^switch:.+") or (key == "catchall" and in_submap) or names[key:lower()]
  if not known then
    return nil, "no key is called " .. string.format("%q", key)
  end
  if key:find("^mouse:") and (tonumber(number) < 272 or tonumber(number) > 287) then
    return nil, "mouse buttons are 272 to 287"
  end
  local aliases = {
    CONTROL = "CTRL", WIN = "SUPER", LOGO = "SUPER", META = "SUPER", MOD4 = "SUPER", MOD1 = "ALT",
  }
  local seen, sorted = {}, {}
  for _, part in ipairs(parts) do
    local name = aliases[part] or part
    if not seen[name] then
      seen[name] = true
      sorted[#sorted + 1] = name
    end
  end
  table.sort(sorted)
  sorted[#sorted + 1] = key:lower()
  return table.concat(sorted, "+")
end

return keys

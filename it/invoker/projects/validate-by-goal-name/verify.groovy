def lines = new File(basedir, 'build.log').readLines()
assert lines.any { it ==~ /\[INFO\] ai-thinker-combo-at \(Ai-Thinker Combo-AT, TCP\/IP\): 11 commands, .* examples executed, .*/ }

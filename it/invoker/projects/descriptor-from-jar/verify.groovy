// The emulator's jar has no model of its own, and the client's has no emulator.
def classes = { module -> new File(basedir, "${module}/target/classes/com/example/bell").list().sort() as List }
assert classes('client') == ['client', 'codec', 'model']
assert classes('emulator') == ['emulator']

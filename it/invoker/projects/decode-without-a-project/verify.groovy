assert !new File(basedir, 'pom.xml').exists()

def text = new File(basedir, 'capture.txt').getText('UTF-8')
assert text.contains('AT+SOCKET=4,192.168.31.239,60000')
assert text.contains('did the host mean AT+SOCKET?')

def lines = new File(basedir, 'capture.jsonl').readLines('UTF-8').collect { new groovy.json.JsonSlurper().parseText(it) }
assert lines.collect { it.kind } == ['request', 'information', 'final', 'request', 'prompt', 'payload', 'final', 'unknown', 'final']
assert lines[0].command == 'AT+SOCKET'
assert lines[0].parameters.'remote host' == '192.168.31.239'
assert lines[7].problem.id == 'unknown-command'

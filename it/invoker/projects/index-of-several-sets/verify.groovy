def docs = new File(basedir, 'target/atspec-docs')
def page = new File(docs, 'index.html').getText('UTF-8')
assert page.contains('<a href="ai-thinker-combo-at.html">') && new File(docs, 'ai-thinker-combo-at.html').file
assert page.contains('<a href="acme-sockets.html">') && new File(docs, 'acme-sockets.html').file
assert page.contains('<mark>[,&lt;hurry&gt;]</mark>')
assert new File(docs, 'index.md').getText('UTF-8').contains('**`[,<hurry>]`**')

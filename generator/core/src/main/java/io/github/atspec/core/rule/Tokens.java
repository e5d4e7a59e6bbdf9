package io.github.atspec.core.rule;

import java.util.List;

/** Walks over the tokens of one rule. */
final class Tokens {
    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token next() {
        Token token = tokens.get(at);
        if (!(token instanceof Token.End)) {
            at++;
        }
        return token;
    }

    /** Where to come back to when an attempt fails. */
    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    boolean takeWord(String word) {
        boolean there = peek() instanceof Token.Word w && w.text().equals(word);
        if (there) {
            at++;
        }
        return there;
    }

    boolean takeSymbol(String symbol) {
        boolean there = peek() instanceof Token.Symbol s && s.text().equals(symbol);
        if (there) {
            at++;
        }
        return there;
    }

    void expectSymbol(String symbol) throws RuleFault {
        if (!takeSymbol(symbol)) {
            throw expected("'" + symbol + "'");
        }
    }

    RuleFault expected(String what) {
        Token token = peek();
        String found = token instanceof Token.End ? "the rule ends here" : "'" + token.shown() + "' stands here";
        return new RuleFault("rule-syntax", token.column(), found + " where " + what + " is expected", null);
    }
}

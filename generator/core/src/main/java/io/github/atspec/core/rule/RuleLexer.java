package io.github.atspec.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a rule into {@link Token}s. A descriptor is read once, so regular expressions do no harm here. */
final class RuleLexer {
    private static final Pattern TOKEN = Pattern.compile(
            "(?<blank>\\s+)"
                    + "|<(?<param>[^<>\\[\\]\",=\\s](?:[^<>\\[\\]\",=]*[^<>\\[\\]\",=\\s])?)>"
                    + "|state\\.(?:\\[(?<item>[^\\]]+)\\]|(?<word>[A-Za-z0-9_-]+))"
                    + "|(?<number>-?(?:0x[0-9A-Fa-f]+|[0-9]+))(?![A-Za-z0-9_.:])"
                    + "|\"(?<quoted>[^\"]*)\""
                    + "|(?<symbol><=|>=|!=|[=<>(){},])"
                    + "|(?<name>[A-Za-z0-9_][A-Za-z0-9_.:-]*)");

    private RuleLexer() {}

    static List<Token> tokens(String text) throws RuleFault {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new RuleFault("rule-syntax", at, "'" + text.charAt(at) + "' has no meaning in a rule", hint(text.charAt(at)));
            }
            if (matcher.group("blank") == null) {
                tokens.add(token(matcher, at));
            }
            at = matcher.end();
        }
        tokens.add(new Token.End(text.length()));
        return tokens;
    }

    private static String hint(char c) {
        return c == '&' || c == '|' || c == '!' ? "write 'and', 'or', 'not'" : "rules compare <parameters>, state items and constants";
    }

    private static Token token(Matcher matcher, int at) throws RuleFault {
        if (matcher.group("param") != null) {
            return new Token.Param(matcher.group("param"), at);
        }
        if (matcher.group("item") != null || matcher.group("word") != null) {
            return new Token.State(matcher.group("item") != null ? matcher.group("item") : matcher.group("word"), at);
        }
        if (matcher.group("number") != null) {
            return new Token.Number(number(matcher.group("number"), at), matcher.group("number"), at);
        }
        if (matcher.group("quoted") != null) {
            return new Token.Quoted(matcher.group("quoted"), at);
        }
        return matcher.group("symbol") != null ? new Token.Symbol(matcher.group("symbol"), at) : new Token.Word(matcher.group("name"), at);
    }

    private static long number(String text, int at) throws RuleFault {
        try {
            return Long.decode(text.startsWith("0x") || text.startsWith("-0x") ? text : text.replaceFirst("^(-?)0+(?=[0-9])", "$1"));
        } catch (NumberFormatException e) {
            throw new RuleFault("rule-syntax", at, "the number " + text + " is too large", null);
        }
    }
}

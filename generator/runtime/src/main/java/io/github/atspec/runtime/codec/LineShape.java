package io.github.atspec.runtime.codec;

import io.github.atspec.runtime.Bytes;
import io.github.atspec.runtime.InvalidValueException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What reading a line has to do with its shape: literal text, separators, its end, what was wrong with it, and how to start over. */
abstract class LineShape {
    final Tokens tokens;
    final Problems problems = new Problems();

    private final Secrets secrets = new Secrets();
    private final StringEnds ends = new StringEnds();
    private Tolerance tolerance = Tolerance.STRICT;
    private @Nullable Bytes surplus;
    private int surplusAt;
    private @Nullable String unlisted;
    private @Nullable Span payload;

    LineShape(Dialect dialect, boolean rawStrings) {
        tokens = new Tokens(rawStrings ? 0 : dialect.escape(), rawStrings ? ends : null, problems, dialect.lineEnd());
    }

    final void start(byte[] line, int offset, int length) {
        tokens.reset(line, offset, length);
        ends.reset(line, offset + length);
        problems.reset();
        forget();
    }

    final void tolerate(Tolerance allowed) {
        tolerance = allowed;
    }

    final void payload(Span span) {
        payload = span;
    }

    /** What was read fits or not by a value that stands before it. */
    final void dependent() {
        ends.keep();
    }

    private void forget() {
        secrets.clear();
        surplus = null;
        unlisted = null;
        payload = null;
    }

    /** Why the last read gave nothing, or null. Of several shapes that did not fit, the one that got farthest. */
    public @Nullable LineProblem problem() {
        return problems.problem();
    }

    /** Whether something was wrong, in shape or value. */
    public boolean failed() {
        return problems.failed();
    }

    /** Whether what was read since {@link LineReader#reset} may be the first lines of a pattern of several. */
    public boolean unfinished() {
        return problems.isUnfinished();
    }

    /** Whether the line is not of the shape tried. */
    public boolean mismatched() {
        return problems.mismatched();
    }

    /** Goes back to the start of the line for another shape, if the one tried did not fit. A value problem is no reason for another shape. */
    public boolean retry() {
        if (!problems.mismatched()) {
            return false;
        }
        ends.start();
        rewind();
        return true;
    }

    private void rewind() {
        tokens.rewind();
        problems.retry();
        forget();
    }

    /**
     * The shape to try next, of a line whose strings may hold quotes.
     *
     * @param count number of shapes that the line has
     */
    public int shape(int count) {
        return ends.shape(count);
    }

    /**
     * Whether to read the line from its start once more, for it has other shapes, or its strings may end elsewhere: a string that is written as it is ends at a quote from which on the
     * rest of the line can be read. The last reading counts.
     */
    public boolean again() {
        if (!ends.again(!problems.mismatched(), tolerance != Tolerance.PLAIN)) {
            return false;
        }
        rewind();
        if (undecided() != null && tolerance == Tolerance.STRICT) {
            problems.reset();
            problems.mismatch(tokens.position(), "an end of <" + undecided() + "> that can be told");
        }
        return true;
    }

    /** A string for which {@link #again} found several ends, the shortest of which was taken; null when there is none. */
    public @Nullable String undecided() {
        return ends.undecided();
    }

    /** Where secret values stood (without their quotes), in offsets of the line; counts from the start of {@link #reset}. A copy. */
    public List<Span> secrets() {
        return secrets.spans();
    }

    /** Where the counted payload of the line is, or null. */
    public @Nullable Span payload() {
        return payload;
    }

    /** The surplus fields that lenient reading passed over, with their separators; null when there were none. */
    public @Nullable Bytes surplus() {
        return surplus;
    }

    /** The first parameter with a value that its enumeration does not list, which lenient reading passed over; null when there was none. */
    public @Nullable String unlisted() {
        return unlisted;
    }

    /** A value that an enumeration does not list. */
    final void unlisted(String parameter, String wire) {
        if (tolerance != Tolerance.LENIENT) {
            problems.invalid(parameter, wire, "is not listed");
        } else if (unlisted == null && !mismatched()) {
            unlisted = parameter;
        }
    }

    /**
     * A value of one of several kinds.
     *
     * @param stops the bytes before which the field ends
     * @param kinds each reads a field of its kind; no field is of two
     */
    @SafeVarargs
    public final <T> T either(String parameter, String stops, Supplier<? extends T>... kinds) {
        int from = tokens.position();
        for (Supplier<? extends T> kind : kinds) {
            Attempt before = new Attempt(from, problems.state(), ends.depth(), unlisted);
            T value = kind.get();
            if (!problems.mismatched() && !tokens.filled(stops)) {
                return value;
            }
            goBack(before);
        }
        tokens.begin();
        expect(false, "a value for <" + parameter + ">");
        return kinds[0].get();
    }

    private record Attempt(int position, Problems.State problems, int strings, @Nullable String unlisted) {}

    private void goBack(Attempt attempt) {
        tokens.back(attempt.position());
        problems.back(attempt.problems());
        ends.back(attempt.strings());
        unlisted = attempt.unlisted();
    }

    // ---- structure

    /** Exactly this text. */
    public void literal(String text) {
        tokens.literal(text);
    }

    /** Exactly this byte. */
    public void separator(char separator) {
        tokens.separator(separator);
    }

    /** Whether a value stands here, rather than a hole: neither the line's end nor one of {@code stops}. */
    public boolean filled(String stops) {
        return tokens.filled(stops);
    }

    /** Passes the separator before an optional position if it is there. Whether the position then holds a value. */
    public boolean next(char separator, String stops) {
        return tokens.skip(separator) && tokens.filled(stops);
    }

    /** Passes the separator before an optional position if it is there. Whether it was. */
    public boolean skip(char separator) {
        return tokens.skip(separator);
    }

    /** Whether one more occurrence of a repeated group begins here: with this text. */
    public boolean another(String opening) {
        return tokens.isAt(opening);
    }

    /** As {@link #another(String)} at the end of a line of the device, where separators without anything behind them are nothing. */
    public boolean another(String opening, char separator) {
        return tokens.isAt(opening) && !tokens.isAllUpToEnd(separator);
    }

    /** Whether one more occurrence of a repeated group begins here, rather than the text behind it; without such a text, rather than the end of the line. */
    public boolean anotherBefore(String behind) {
        return !problems.mismatched() && !tokens.atEnd() && (behind.isEmpty() || !tokens.isAt(behind));
    }

    /** The end of the line. */
    public void end() {
        tokens.end();
    }

    /** The end of a response or event line, where empty fields too many are nothing. */
    public void endTolerant(char separator) {
        int before = tokens.position();
        while (tokens.skip(separator)) {
            // Nothing to keep.
        }
        if (tolerance == Tolerance.LENIENT && !failed() && tokens.position() > before && !tokens.atEnd()) {
            surplus(before, tokens.rest(before));
        } else {
            tokens.end();
        }
    }

    /** As {@link #lineEnd} behind the fields of a line, where empty fields too many are nothing. */
    public void lineEndTolerant(char separator) {
        int before = tokens.position();
        while (tokens.skip(separator)) {
            // Nothing to keep.
        }
        if (tolerance == Tolerance.LENIENT && !failed() && tokens.position() > before && !tokens.atLineEnd()) {
            surplus(before, tokens.restOfLine(before));
        }
        tokens.lineEnd();
    }

    /** Of a pattern of several lines those of the first count. */
    private void surplus(int from, Bytes fields) {
        if (surplus == null) {
            surplus = fields;
            surplusAt = from;
        }
    }

    /** The line end between two lines of a pattern. */
    public void lineEnd() {
        tokens.lineEnd();
    }

    /** Whether everything has been read. */
    public boolean atEnd() {
        return tokens.atEnd();
    }

    /** What the field just read must fulfil for the line to be of this shape; a mismatch at its start otherwise. */
    public void expect(boolean fits, String expected) {
        if (!fits) {
            problems.mismatch(tokens.tokenStart(), expected);
        }
    }

    /** Records a value that breaks a rule. The first one counts. */
    public void invalid(String parameter, String value, String rule) {
        problems.invalid(parameter, value, rule);
    }

    /** Records what a constructor refused; gives null, so that it can be returned. With surplus fields the line is rather one of another shape. */
    public <T> @Nullable T refuse(InvalidValueException refusal) {
        if (surplus != null) {
            problems.mismatch(surplusAt, "the end of the line");
        }
        problems.invalid(refusal.parameter(), refusal.value(), refusal.rule());
        return null;
    }

    /** The field just read is a secret. */
    public void secret() {
        if (!mismatched()) {
            secrets.add(tokens.tokenFrom(), tokens.tokenTo());
        }
    }
}

package io.github.atspec.core.interpret;

import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;

/**
 * Bytes that came for a payload with an ending.
 *
 * @param data without escapes and ending
 * @param ended whether they end with the ending, or with what aborts them
 * @param aborted whether it is that
 * @param rest how many bytes stand behind the ending
 */
public record EndedPayload(Bytes data, boolean ended, boolean aborted, int rest) {

    public static EndedPayload read(ResponseItem.Ending ending, Bytes raw) {
        return ending instanceof ResponseItem.Escaped escaped ? escaped(escaped, raw) : plain((ResponseItem.Plain) ending, raw);
    }

    /** Whether data comes back as it is when it is written with the ending behind it. */
    public static boolean carries(ResponseItem.Ending ending, Bytes data) {
        if (ending instanceof ResponseItem.Escaped) {
            return true;
        }
        Bytes end = ending.end();
        byte[] written = new byte[data.length() + end.length()];
        data.copyTo(written, 0);
        end.copyTo(written, data.length());
        return read(ending, Bytes.wrap(written)).equals(new EndedPayload(data, true, false, 0));
    }

    /** What is complete first ends it. */
    private static EndedPayload plain(ResponseItem.Plain ending, Bytes raw) {
        for (int end = 1; end <= raw.length(); end++) {
            boolean aborted = ending.abort() != null && endsWith(raw.slice(0, end), ending.abort().bytes());
            if (aborted || endsWith(raw.slice(0, end), ending.end())) {
                int data = end - (aborted ? ending.abort().bytes() : ending.end()).length();
                return new EndedPayload(raw.slice(0, data), true, aborted, raw.length() - end);
            }
        }
        return new EndedPayload(raw, false, false, 0);
    }

    private static boolean endsWith(Bytes bytes, Bytes end) {
        return bytes.length() >= end.length() && bytes.slice(bytes.length() - end.length(), bytes.length()).equals(end);
    }

    private static EndedPayload escaped(ResponseItem.Escaped ending, Bytes raw) {
        Bytes until = ending.end();
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int at = 0;
        while (at < raw.length()) {
            if (raw.slice(at, raw.length()).startsWith(until)) {
                return new EndedPayload(Bytes.wrap(data.toByteArray()), true, false, raw.length() - at - until.length());
            }
            at += raw.at(at) == ending.escape() && at + 1 < raw.length() ? 1 : 0;
            data.write(raw.at(at));
            at++;
        }
        return new EndedPayload(Bytes.wrap(data.toByteArray()), false, false, 0);
    }
}

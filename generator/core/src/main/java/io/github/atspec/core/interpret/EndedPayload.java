package io.github.atspec.core.interpret;

import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.runtime.Bytes;
import java.io.ByteArrayOutputStream;

/**
 * Bytes that came for a payload with an ending.
 *
 * @param data without escapes and ending
 * @param ended whether they end with the ending
 * @param rest how many bytes stand behind the ending
 */
public record EndedPayload(Bytes data, boolean ended, int rest) {

    public static EndedPayload read(ResponseItem.Ending ending, Bytes raw) {
        Bytes until = Bytes.utf8(ending.until());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        int at = 0;
        while (at < raw.length()) {
            if (raw.slice(at, raw.length()).startsWith(until)) {
                return new EndedPayload(Bytes.wrap(data.toByteArray()), true, raw.length() - at - until.length());
            }
            at += raw.at(at) == ending.escape() && at + 1 < raw.length() ? 1 : 0;
            data.write(raw.at(at));
            at++;
        }
        return new EndedPayload(Bytes.wrap(data.toByteArray()), false, 0);
    }
}

package io.github.atspec.core.example;

import io.github.atspec.core.interpret.Modes;
import io.github.atspec.core.model.ResponseItem;
import io.github.atspec.core.model.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where in a response the device is. Items come in order; those whose minimum is met may be skipped over. */
public final class ResponseWalk {
    private List<ResponseItem> items;
    private final Modes modes;
    private final boolean endsWithPause;
    /** Whether the device writes no result codes. */
    private final boolean quiet;
    private int index;
    private int count;
    private boolean passthrough;
    private boolean left;
    private boolean aborted;

    /** @param quiet whether the device writes no result codes */
    ResponseWalk(Variant variant, Modes modes, boolean quiet) {
        this(variant.response(), variant.endsWithPause(), modes, quiet);
    }

    private ResponseWalk(List<ResponseItem> items, boolean endsWithPause, Modes modes, boolean quiet) {
        this.items = items;
        this.endsWithPause = endsWithPause;
        this.modes = modes;
        this.quiet = quiet;
    }

    static ResponseWalk withoutEnding(Variant variant, Modes modes) {
        List<ResponseItem> items = variant.response();
        boolean ends = items.get(items.size() - 1) instanceof ResponseItem.Fixed;
        return new ResponseWalk(ends ? items.subList(0, items.size() - 1) : items, false, modes, false);
    }

    /** Whether nothing more has to come. */
    boolean mayBeOver() {
        for (int i = index; i < items.size(); i++) {
            ResponseItem item = items.get(i);
            if (known(item) && (i == index ? count : 0) < leastNow(item) && !doubted(item)) {
                return false;
            }
        }
        return true;
    }

    public boolean complete() {
        return index == items.size() && !passthrough;
    }

    public boolean inPassthrough() {
        return passthrough;
    }

    public void leavePassthrough() {
        passthrough = false;
        left = true;
    }

    /** The pause after the escape sequence is over: what may be missing is. */
    void pauseOver() {
        if (left && endsWithPause) {
            index = items.size();
            count = 0;
        }
    }

    /** Whether the device writes no result codes. */
    public boolean quiet() {
        return quiet;
    }

    /** Where no result code comes, silence ends what may be over. Returns whether it did. */
    public boolean silence() {
        boolean over = quiet && !passthrough && !complete() && mayBeOver();
        if (over) {
            index = items.size();
            count = 0;
        }
        return over;
    }

    /** The host has taken its data back: the device answers that alone. */
    void abort(ResponseItem.Abort abort) {
        items = List.copyOf(abort.then());
        index = 0;
        count = 0;
        aborted = true;
    }

    public boolean aborted() {
        return aborted;
    }

    /** The items that may come next. */
    public List<ResponseItem> expected() {
        List<ResponseItem> expected = new ArrayList<>();
        if (passthrough) {
            return expected;
        }
        for (int i = index; i < items.size(); i++) {
            ResponseItem item = items.get(i);
            int seen = i == index ? count : 0;
            if (known(item) && seen < most(item)) {
                expected.add(item);
            }
            if (known(item) && seen < leastNow(item) && !doubted(item)) {
                break;
            }
        }
        return expected;
    }

    /** The item that has to come before the response can end; empty when it has ended. */
    public Optional<ResponseItem> missing() {
        List<ResponseItem> expected = expected();
        return expected.isEmpty() ? Optional.empty() : Optional.of(expected.get(expected.size() - 1));
    }

    /** The next item is {@code item}. */
    void take(ResponseItem item) {
        int at = items.indexOf(item);
        count = at == index ? count + 1 : 1;
        index = at;
        passthrough = item instanceof ResponseItem.Passthrough;
        if (count >= most(item)) {
            index++;
            count = 0;
        }
    }

    /** Whether it is a guess that the item comes at all. */
    private boolean doubted(ResponseItem item) {
        return item instanceof ResponseItem.Info info && modes.doubt(info.when()) || item instanceof ResponseItem.OneOf several && modes.doubt(several.when());
    }

    private boolean known(ResponseItem item) {
        if (item instanceof ResponseItem.OneOf several) {
            return modes.hold(several.when());
        }
        return !(item instanceof ResponseItem.Info info) || modes.hold(info.when());
    }

    private int leastNow(ResponseItem item) {
        return quiet && item instanceof ResponseItem.Fixed fixed && modes.isCode(fixed.text()) ? 0 : least(item);
    }

    private static int least(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return info.min();
        } else if (item instanceof ResponseItem.OneOf several) {
            return several.min();
        }
        return item instanceof ResponseItem.Announced announced ? announced.min() : 1;
    }

    private static int most(ResponseItem item) {
        if (item instanceof ResponseItem.Info info) {
            return info.max();
        } else if (item instanceof ResponseItem.OneOf several) {
            return several.max();
        }
        return item instanceof ResponseItem.Announced announced ? announced.max() : 1;
    }
}

package dk.medspor.meetings;

import java.util.List;

/** Knows what waits to be taken up, including all that was recorded before the question. */
@FunctionalInterface
public interface IncomingRegister {

    /** What an item says that waits, once for each body that it waits for. */
    List<WaitingItem> waiting(ItemRef source);
}

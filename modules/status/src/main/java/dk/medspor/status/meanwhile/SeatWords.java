package dk.medspor.status.meanwhile;

import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.Office;
import dk.medspor.medbodies.Seat;
import dk.medspor.medbodies.SeatChange;
import dk.medspor.medbodies.Seating;

/** What the record of a body says of its seats, as they are from the latest day on. */
final class SeatWords {

    private SeatWords() {}

    static Wording of(Seating seating) {
        var writer = new Wording.Writer();
        seating.last().map(SeatChange::composition).ifPresent(it -> seats(writer, it));
        return writer.done();
    }

    private static void seats(Wording.Writer writer, Composition it) {
        writer.say("seats.from", it.constitutedOn()).perhaps("seats.until", it.until());
        for (Seat seat : it.seats()) {
            writer.of(seat.id())
                    .say("seat.basis", seat.basis())
                    .perhaps("seat.holder", seat.holder())
                    .perhaps("seat.substitute", seat.substitute());
        }
        writer.ofNothing()
                .perhaps("seats.chair", it.leader(Office.CHAIR))
                .perhaps("seats.viceChair", it.leader(Office.VICE_CHAIR));
    }
}

package dk.medspor.status.bodyseats;

import dk.medspor.medbodies.Composition;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.medbodies.SeatRegister;
import dk.medspor.medbodies.Seating;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import java.time.LocalDate;
import java.util.Optional;

/** Who sat on which body when. */
public final class BodySeats implements SeatRegister {

    private final ProjectedView<Seating> view;

    public BodySeats(ProjectedView<Seating> view) {
        this.view = view;
    }

    @Override
    public Optional<Composition> seatedOn(MedBodyId body, LocalDate day) {
        return view.fresh(it -> it.get(body.toString())).flatMap(it -> it.on(day));
    }

    /** Everything that is known of the seats of a body; empty when there is no such body. */
    public Answer<Optional<Seating>> seats(MedBodyId body, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(body.toString()));
    }
}

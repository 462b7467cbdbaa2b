package dk.medspor.status.agendas;

import dk.medspor.medbodies.MedBodyId;
import dk.medspor.meetings.Arrangement;
import dk.medspor.meetings.MeetingDossier;
import dk.medspor.meetings.MeetingDossierRegister;
import dk.medspor.meetings.MeetingId;
import dk.medspor.readmodels.ProjectedView;
import dk.medspor.status.Answer;
import dk.medspor.status.AsOf;
import dk.medspor.status.Asking;
import dk.medspor.status.Page;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Meetings, planned or held, as they stood on a day. */
public final class MeetingDossiers implements MeetingDossierRegister {

    private final ProjectedView<MeetingDossier> view;

    public MeetingDossiers(ProjectedView<MeetingDossier> view) {
        this.view = view;
    }

    @Override
    public Optional<MeetingDossier> find(MeetingId id) {
        return view.fresh(it -> it.get(id.toString()));
    }

    /** Whose meeting it is, including everything acknowledged before the question. */
    public Optional<MedBodyId> bodyOf(MeetingId id) {
        return find(id).map(it -> it.arrangement().first().bodyId());
    }

    /** The day of the latest meeting that a body held before a day, told from the index alone. */
    public Optional<LocalDate> heldBefore(MedBodyId body, LocalDate day) {
        return view.fresh(it -> it.places(MeetingDossierView.scope(body))).keySet().stream()
                .flatMap(it -> MeetingDossierView.heldOn(it).stream())
                .filter(it -> it.isBefore(day))
                .max(Comparator.naturalOrder());
    }

    /**
     * Those that a body was to hold from a day on, as was known that day, in order of their days.
     */
    public Answer<List<MeetingDossier>> planned(MedBodyId body, LocalDate on, AsOf asOf) {
        return Asking.ask(
                view,
                asOf,
                state ->
                        state.all(MeetingDossierView.scope(body)).stream()
                                .flatMap(it -> it.on(on).stream())
                                .filter(it -> isAhead(it.arrangement(), on))
                                .sorted(Comparator.comparing(it -> it.arrangement().date()))
                                .toList());
    }

    private static boolean isAhead(Arrangement its, LocalDate on) {
        return its.state() == Arrangement.State.PLANNED && !its.date().isBefore(on);
    }

    /** The meetings of a body, in order of their dates, told from the index alone. */
    public List<MeetingId> of(MedBodyId body) {
        return view.fresh(it -> it.places(MeetingDossierView.scope(body))).keySet().stream()
                .map(MeetingDossierView::meeting)
                .toList();
    }

    /** One of them, with everything that is known of it but what was said there. */
    public Answer<Optional<MeetingDossier>> meeting(MeetingId id, AsOf asOf) {
        return Asking.ask(view, asOf, it -> it.get(id.toString()));
    }

    /**
     * Those that were known on a day, in order of their dates.
     *
     * @param bodies whose meetings; everybody's when empty
     */
    public Answer<Page<MeetingDossier>> meetings(
            Optional<Set<MedBodyId>> bodies, LocalDate on, int page, int size, AsOf asOf) {
        return those(_ -> true, bodies, on, page, size, asOf);
    }

    /**
     * Those that were held by a day, in order of their dates.
     *
     * @param bodies whose meetings; everybody's when empty
     */
    public Answer<Page<MeetingDossier>> held(
            Optional<Set<MedBodyId>> bodies, LocalDate on, int page, int size, AsOf asOf) {
        return those(it -> it.arrangement().heldOn().isPresent(), bodies, on, page, size, asOf);
    }

    private Answer<Page<MeetingDossier>> those(
            Predicate<MeetingDossier> which,
            Optional<Set<MedBodyId>> bodies,
            LocalDate on,
            int page,
            int size,
            AsOf asOf) {
        List<String> scopes =
                bodies.map(it -> it.stream().map(MeetingDossierView::scope).toList())
                        .orElse(List.of(MeetingDossierView.ALL));
        return Asking.ask(
                view,
                asOf,
                state ->
                        Asking.pageOf(
                                state,
                                scopes,
                                it -> it.on(on).filter(which),
                                Comparator.comparing(it -> it.arrangement().date()),
                                page,
                                size));
    }
}

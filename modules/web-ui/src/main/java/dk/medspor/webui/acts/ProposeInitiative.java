package dk.medspor.webui.acts;

import dk.medspor.access.Operation;
import dk.medspor.access.Permit;
import dk.medspor.initiatives.Horizon;
import dk.medspor.initiatives.InitiativeFacts;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Proposal;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.DanishCalendar;
import dk.medspor.meetings.ContributionId;
import dk.medspor.restapi.http.May;
import dk.medspor.status.AsOf;
import dk.medspor.status.meetingrecord.MeetingRecord;
import dk.medspor.webui.forms.BodyOptions;
import dk.medspor.webui.forms.Field;
import dk.medspor.webui.forms.Filled;
import dk.medspor.webui.forms.Form;
import dk.medspor.webui.forms.Form.About;
import dk.medspor.webui.forms.Forms;
import dk.medspor.webui.forms.Option;
import dk.medspor.webui.forms.Sent;
import dk.medspor.webui.frame.LastWritten;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts an initiative forward, from a contribution or as a body's own idea. */
@Controller
class ProposeInitiative {

    private static final int TITLE = 300;
    private static final int GOAL = 1_000;

    private final InitiativeFacts facts;
    private final MeetingRecord meetings;
    private final BodyOptions bodies;
    private final Forms forms;
    private final MessageSource words;
    private final Clock clock;

    ProposeInitiative(
            InitiativeFacts facts,
            MeetingRecord meetings,
            BodyOptions bodies,
            Forms forms,
            MessageSource words,
            Clock clock) {
        this.facts = facts;
        this.meetings = meetings;
        this.bodies = bodies;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The empty form.
     *
     * @param ownerBodyId the body that it is put forward for
     * @param contribution what it grows from
     */
    @GetMapping("/initiatives/new")
    @May(Operation.PROPOSE_INITIATIVE)
    String propose(
            @RequestParam Optional<UUID> ownerBodyId,
            @RequestParam Optional<UUID> contribution,
            Permit permit,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        Form form = form(ownerBodyId, contribution, permit, request, locale);
        return forms.show(form, request, model);
    }

    /** Doing it twice is doing it once: the id comes with the form. */
    @PostMapping("/initiatives/new")
    @May(Operation.PROPOSE_INITIATIVE)
    String propose(
            @RequestParam Optional<UUID> contribution,
            Permit permit,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        return forms.send(
                form(Optional.empty(), contribution, permit, request, locale),
                new Sent(actor, request, response, model),
                it -> {
                    permit.requireWithin(it.id("ownerBodyId"));
                    return facts.propose(new InitiativeId(it.id("id")), proposal(it));
                },
                it -> "/initiatives/" + it.id("id"));
    }

    private static Proposal proposal(Filled it) {
        return new Proposal(
                it.text("title"),
                it.body("ownerBodyId"),
                it.one(Horizon.class, "horizon"),
                it.maybe("contribution").map(UUID::fromString).map(ContributionId::new).stream()
                        .toList(),
                it.maybeDate("proposedOn"),
                it.maybeOne(dk.medspor.initiatives.Form.class, "form"),
                it.maybeText("goal"),
                Optional.empty());
    }

    private Form form(
            Optional<UUID> owner,
            Optional<UUID> contribution,
            Permit permit,
            HttpServletRequest request,
            Locale locale) {
        AsOf asOf = LastWritten.seenBy(request);
        Field title = Field.line("title", TITLE);
        Field body = Field.choice("ownerBodyId", bodies.within(permit, asOf));
        List<Field> fields = new ArrayList<>();
        fields.add(Field.hidden("id", UUID.randomUUID()));
        contribution.ifPresent(it -> fields.add(Field.hidden("contribution", it)));
        fields.add(
                contribution
                        .filter(_ -> permit.onlyBodies().isEmpty())
                        .flatMap(it -> said(it, asOf))
                        .map(title::preset)
                        .orElse(title));
        fields.add(owner.map(it -> body.preset(it.toString())).orElse(body));
        fields.add(Field.radio("horizon", Option.of("horizon", Horizon.values())));
        fields.add(
                Field.radio("form", Option.of("form-of", dk.medspor.initiatives.Form.values()))
                        .optional());
        fields.add(Field.line("goal", GOAL).optional());
        fields.add(Field.date("proposedOn", DanishCalendar.dateAt(clock.instant())).optional());
        String list = words.getMessage("initiatives.title", new Object[0], locale);
        return new Form("initiative", new About(list, "/initiatives"), fields);
    }

    /** What was said, as far as it fits into a title. */
    private Optional<String> said(UUID contribution, AsOf asOf) {
        return meetings.contributions(List.of(new ContributionId(contribution)), asOf).stream()
                .map(it -> it.contribution().text().value())
                .map(it -> it.length() > TITLE ? it.substring(0, TITLE) : it)
                .findFirst();
    }
}

package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.FollowUp;
import dk.medspor.meetings.FollowUp.Closing;
import dk.medspor.meetings.MeetingFacts;
import dk.medspor.meetings.MeetingId;
import dk.medspor.meetings.MinutesCommand.EditMinutes;
import dk.medspor.meetings.MinutesFacts;
import dk.medspor.meetings.ProceedingsCommand.CloseFollowUp;
import dk.medspor.meetings.ProceedingsCommand.ConcludeItem;
import dk.medspor.meetings.ProceedingsCommand.EvaluateMeeting;
import dk.medspor.meetings.ProceedingsEvent.ItemConcluded;
import dk.medspor.meetings.ProceedingsEvent.MeetingSelfEvaluated;
import dk.medspor.meetings.SelfEvaluation;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Records what a meeting comes to, while it goes on or after. */
@Controller
@RequestMapping("/meetings/{id}/minute-taking")
class TakeMinutes {

    private final MeetingFacts facts;
    private final MinutesFacts minutes;
    private final MeetingDesk desk;
    private final Sender sender;

    TakeMinutes(MeetingFacts facts, MinutesFacts minutes, MeetingDesk desk, Sender sender) {
        this.facts = facts;
        this.minutes = minutes;
        this.desk = desk;
        this.sender = sender;
    }

    @PostMapping("/begun")
    @May(Operation.RECORD_PROCEEDINGS)
    String begin(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var command = minutes.draft(new MeetingId(id), desk.today(), Optional.empty());
        sender.sent(command, "begun", new Sending(actor, request));
        return taking(id);
    }

    /** For who has no scripts: with them, words are saved as they are typed. */
    @PostMapping("/items/{item}/words")
    @May(Operation.RECORD_PROCEEDINGS)
    String write(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam String text,
            Actor actor,
            HttpServletRequest request) {
        var number = Optional.of(item);
        var command =
                new EditMinutes(
                        new MeetingId(id),
                        desk.today(),
                        number,
                        Typed.words(text),
                        Optional.empty());
        sender.sentUntouched(
                command,
                "written",
                new Sending(actor, request),
                it -> SameItem.ofMinutes(it, number));
        return taking(id) + "#item-" + item;
    }

    @PostMapping("/items/{item}/conclusion")
    @May(Operation.RECORD_PROCEEDINGS)
    String conclude(
            @PathVariable UUID id,
            @PathVariable int item,
            @ModelAttribute ConclusionForm form,
            Actor actor,
            HttpServletRequest request) {
        var command =
                new ConcludeItem(
                        new MeetingId(id), item, form.conclusion(), Typed.text(form.reason()));
        sender.sentUntouched(
                command,
                "concluded",
                new Sending(actor, request),
                it ->
                        it instanceof ItemConcluded(var _, var of, var _, var _, var _)
                                && of == item);
        return taking(id) + "#item-" + item;
    }

    @PostMapping("/follow-ups")
    @May(Operation.RECORD_PROCEEDINGS)
    String agree(
            @PathVariable UUID id,
            @ModelAttribute FollowUpForm form,
            Actor actor,
            HttpServletRequest request) {
        var command = form.command(new MeetingId(id), facts);
        sender.sent(command, "agreed", new Sending(actor, request));
        return taking(id) + "#follow-ups";
    }

    /** It may have been agreed at an earlier meeting. */
    @PostMapping("/follow-ups/{of}/{number}/closing")
    @May(Operation.RECORD_PROCEEDINGS)
    String close(
            @PathVariable UUID id,
            @PathVariable UUID of,
            @PathVariable int number,
            @RequestParam FollowUp.Result result,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        Protected<String> why = Typed.text(reason).orElseThrow(() -> Missing.field("reason"));
        var command =
                new CloseFollowUp(
                        new MeetingId(of), number, new Closing(desk.today(), result, why));
        sender.sent(command, "closed", new Sending(actor, request));
        return taking(id) + "#since-last";
    }

    @PostMapping("/self-evaluation")
    @May(Operation.RECORD_PROCEEDINGS)
    String evaluate(
            @PathVariable UUID id,
            @RequestParam @Nullable String wentWell,
            @RequestParam @Nullable String couldBeBetter,
            @RequestParam @Nullable String nextTime,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var evaluation =
                new SelfEvaluation(
                        Typed.text(wentWell), Typed.text(couldBeBetter), Typed.text(nextTime));
        var command =
                new EvaluateMeeting(
                        new MeetingId(id), desk.today(), evaluation, Typed.text(reason));
        sender.sentUntouched(
                command,
                "evaluated",
                new Sending(actor, request),
                MeetingSelfEvaluated.class::isInstance);
        return taking(id) + "#self-evaluation";
    }

    @PostMapping("/submission")
    @May(Operation.RECORD_PROCEEDINGS)
    String submit(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        var command = minutes.submit(new MeetingId(id), desk.today());
        sender.sent(command, "submitted", new Sending(actor, request));
        return taking(id);
    }

    private static String taking(UUID id) {
        return "redirect:/meetings/" + id + "/minute-taking";
    }
}

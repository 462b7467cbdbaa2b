package dk.medspor.webui.desk;

import dk.medspor.access.Operation;
import dk.medspor.eventlog.Commands;
import dk.medspor.eventlog.ProtectedContents;
import dk.medspor.kernel.Actor;
import dk.medspor.kernel.Protected;
import dk.medspor.meetings.AgendaCommand.AttachDocument;
import dk.medspor.meetings.AgendaCommand.KeepContent;
import dk.medspor.meetings.AgendaCommand.RemoveAttachment;
import dk.medspor.meetings.Attachment;
import dk.medspor.meetings.MeetingId;
import dk.medspor.restapi.http.May;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Attaches documents to the items of an agenda, and takes them away. */
@Controller
@RequestMapping("/meetings/{id}/agenda/items/{item}/attachments")
class AttachDocuments {

    private final Commands commands;
    private final ProtectedContents contents;
    private final MeetingDesk desk;
    private final Sender sender;

    AttachDocuments(
            Commands commands, ProtectedContents contents, MeetingDesk desk, Sender sender) {
        this.commands = commands;
        this.contents = contents;
        this.desk = desk;
        this.sender = sender;
    }

    @PostMapping
    @May(Operation.ARRANGE_MEETING)
    String attach(
            @PathVariable UUID id,
            @PathVariable int item,
            @RequestParam MultipartFile file,
            Actor actor,
            HttpServletRequest request)
            throws IOException {
        byte[] bytes = file.getBytes();
        String type =
                Optional.ofNullable(file.getContentType())
                        .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        String sha256 = ProtectedContents.sha256(bytes);
        MeetingId meeting = new MeetingId(id);
        var attachment = new Attachment(name(file), type, bytes.length, sha256);
        var form = new Sending(actor, request);
        sender.sentAsSeen(
                new AttachDocument(meeting, item, desk.today(), attachment),
                _ -> keep(meeting, item, bytes, sha256, actor),
                "attached",
                form);
        return agenda(id, item);
    }

    @PostMapping("/{sha256}/removal")
    @May(Operation.ARRANGE_MEETING)
    String remove(
            @PathVariable UUID id,
            @PathVariable int item,
            @PathVariable String sha256,
            @RequestParam @Nullable String reason,
            Actor actor,
            HttpServletRequest request) {
        var why = Typed.text(reason).orElseThrow(() -> Missing.field("reason"));
        var command = new RemoveAttachment(new MeetingId(id), item, desk.today(), sha256, why);
        sender.sentAsSeen(command, "detached", new Sending(actor, request));
        return agenda(id, item);
    }

    private long keep(MeetingId meeting, int item, byte[] bytes, String sha256, Actor actor) {
        return contents.keeping(
                bytes,
                meeting.toString(),
                name ->
                        commands.send(
                                new KeepContent(meeting, item, sha256, bytes.length, sha256, name),
                                actor));
    }

    /** What the sender calls it, without the folders that some browsers tell. */
    private static Protected<String> name(MultipartFile file) {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return Typed.text(
                        name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'))))
                .orElseThrow(() -> Missing.field("file"));
    }

    private static String agenda(UUID id, int item) {
        return "redirect:/meetings/" + id + "/agenda#item-" + item;
    }
}

package dk.medspor.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.kernel.Protected;
import dk.medspor.meetings.ItemContent;
import dk.medspor.meetings.ItemPurpose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class AgendaItemDocumentTest {

    private static final LocalDate MEETING = LocalDate.of(2025, 12, 10);

    @Test
    void has_the_parts_of_an_item_each_in_paragraphs_of_its_own() throws IOException {
        var content =
                new ItemContent(
                        Protected.text("Siden sidst: evaluering af tiltag"),
                        ItemPurpose.DECISION,
                        Optional.empty(),
                        List.of(
                                Protected.text(
                                        "at udvalget evaluerer tiltaget »Gåture« (LMU Nord)")),
                        Optional.of(
                                Protected.text(
                                        "Status pr. 1. juli 2025.\n\nGåture (LMU Nord): sat i gang.")));
        byte[] file = docx(Optional.of(content));
        Files.write(Files.createDirectories(Path.of("target")).resolve("agenda-item.docx"), file);

        assertThat(paragraphs(file))
                .containsExactly(
                        "Siden sidst: evaluering af tiltag",
                        "HMU Skovby Kommune, 10. december 2025",
                        "Indstilling",
                        "Det indstilles,",
                        "– at udvalget evaluerer tiltaget »Gåture« (LMU Nord)",
                        "Sagsfremstilling",
                        "Status pr. 1. juli 2025.",
                        "Gåture (LMU Nord): sat i gang.");
    }

    @Test
    void says_when_there_is_nothing_to_deal_with() throws IOException {
        assertThat(paragraphs(docx(Optional.empty())))
                .last()
                .asString()
                .startsWith("Intet skal evalueres");
    }

    private static byte[] docx(Optional<ItemContent> content) {
        return AgendaItemDocument.docx(
                "HMU Skovby Kommune", MEETING, content, Words.in(Locale.of("da")));
    }

    private static List<String> paragraphs(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}

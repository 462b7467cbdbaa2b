package dk.medspor.exports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.medspor.initiatives.Cycle;
import dk.medspor.initiatives.Delay;
import dk.medspor.initiatives.EvaluationTerms;
import dk.medspor.initiatives.InitiativeId;
import dk.medspor.initiatives.Obligation;
import dk.medspor.kernel.Protected;
import dk.medspor.medbodies.MedBodyId;
import dk.medspor.status.Answer;
import dk.medspor.status.evaluationcycle.CycleRow;
import dk.medspor.status.evaluationcycle.CycleState;
import dk.medspor.status.evaluationcycle.MeetingList;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class HmuListTest {

    private static final MedBodyId HMU = new MedBodyId(new UUID(0, 1));
    private static final MedBodyId LMU = new MedBodyId(new UUID(0, 2));
    private static final LocalDate DUE = LocalDate.of(2025, 6, 1);

    @Test
    void tells_what_is_due_and_why_it_is_late() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(list(2).pdf(Words.in(Locale.of("da"))))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            assertThat(text)
                    .contains("Liste til HMU Skovby Kommune", "Mødet 10. december 2025")
                    .contains(
                            "Status pr. 1. juli 2025, bygget på alt, der er registreret til og med nr. 22")
                    .contains("Gåture <b>nr. 1</b>", "Ærø LMU", "Łukasz var syg & væk")
                    .contains("Stoppet før evalueringen Ingen")
                    .contains("1 / 1");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void goes_on_over_the_page_with_its_head_and_is_drawn_with_ink() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(list(60).pdf(Words.in(Locale.of("da"))))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            BufferedImage second = new PDFRenderer(pdf).renderImageWithDPI(1, 72);
            assertThat(ink(second)).isBetween(0.005, 0.3);
            keep(new PDFRenderer(pdf).renderImageWithDPI(0, 100));
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            assertThat(stripper.getText(pdf)).contains("Hvorfor forsinket");
        }
    }

    /** For those who want to look at it. */
    private static void keep(BufferedImage page) throws IOException {
        File file = Files.createDirectories(Path.of("target")).resolve("hmu-list.png").toFile();
        assertThat(ImageIO.write(page, "png", file)).isTrue();
    }

    /** How much of the page is not white. */
    private static double ink(BufferedImage page) {
        long dark =
                IntStream.range(0, page.getWidth() * page.getHeight())
                        .filter(
                                it ->
                                        (page.getRGB(it % page.getWidth(), it / page.getWidth())
                                                        & 0xFF)
                                                < 0x80)
                        .count();
        return (double) dark / page.getWidth() / page.getHeight();
    }

    private static HmuList list(int rows) {
        return new HmuList(
                HMU,
                LocalDate.of(2025, 12, 10),
                LocalDate.of(2025, 7, 1),
                new Answer<>(
                        22,
                        new MeetingList(
                                IntStream.rangeClosed(1, rows).mapToObj(HmuListTest::row).toList(),
                                List.of())),
                Map.of(HMU, "HMU Skovby Kommune", LMU, "Ærø LMU"));
    }

    private static CycleRow row(int number) {
        var facts =
                new Cycle(
                        EvaluationTerms.USUAL,
                        List.of(),
                        List.of(
                                new Delay(
                                        1,
                                        DUE.plusDays(9),
                                        Protected.text("Łukasz var syg & væk"))),
                        Optional.empty(),
                        Optional.empty());
        return new CycleRow(
                LMU,
                new InitiativeId(new UUID(1, number)),
                Protected.text("Gåture <b>nr. " + number + "</b>"),
                HMU,
                HMU,
                DUE.minusYears(1),
                new Obligation(1, DUE.minusYears(1), DUE, 0, facts, Optional.empty()),
                -30,
                CycleState.OVERDUE,
                false,
                false);
    }
}

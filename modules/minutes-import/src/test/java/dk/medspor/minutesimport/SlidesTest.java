package dk.medspor.minutesimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;

class SlidesTest {

    @Test
    void a_slide_is_a_page_and_its_title_heads_its_points() throws IOException {
        Draft draft =
                MinutesReader.read("oplæg.pptx", show("Dagens program", "Velkomst", "Kaffe"))
                        .orThrow();

        assertThat(draft.document().kind()).isEqualTo(DocumentKind.SLIDES);
        assertThat(draft.sections()).hasSize(2);
        Section first = draft.sections().getFirst();
        assertThat(first.title()).isEqualTo("Dagens program");
        assertThat(first.type()).isEqualTo(SectionType.SLIDE_LIST);
        assertThat(first.listItems())
                .extracting(Passage::text)
                .containsExactly("Velkomst", "Kaffe");
        assertThat(draft.sections().getLast().spans())
                .extracting(Span::page)
                .containsOnly(Optional.of(2));
    }

    private static byte[] show(String title, String... points) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var show = new XMLSlideShow()) {
            for (int i = 0; i < 2; i++) {
                slide(show, title, points);
            }
            show.write(out);
        }
        return out.toByteArray();
    }

    private static void slide(XMLSlideShow show, String title, String... points) {
        var layout = show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_AND_CONTENT);
        XSLFSlide slide = show.createSlide(layout);
        slide.getPlaceholder(0).setText(title);
        var body = slide.getPlaceholder(1);
        assertThat(body.getTextType()).isIn(Placeholder.BODY, Placeholder.CONTENT);
        body.setAnchor(new Rectangle(50, 150, 600, 300));
        body.clearText();
        for (String point : points) {
            var paragraph = body.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.addNewTextRun().setText(point);
        }
    }
}

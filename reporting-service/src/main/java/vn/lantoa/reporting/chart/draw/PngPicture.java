package vn.lantoa.reporting.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import vn.lantoa.reporting.chart.draw.Mark.Point;
import vn.lantoa.reporting.wording.Letters;

/** A picture as PNG, two pixels for a point; fewer where it would have too many. */
public final class PngPicture {

    public static final String TYPE = "image/png";

    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 4_000_000;
    private static final float[] DASHES = {7, 4};

    private PngPicture() {}

    public static byte[] of(Picture picture) {
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (picture.width() * picture.height())));
        int width = (int) Math.ceil(picture.width() * scale);
        int height = (int) Math.ceil(picture.height() * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        picture.marks().forEach(mark -> draw(graphics, mark));
        graphics.dispose();
        return encoded(image);
    }

    private static void draw(Graphics2D graphics, Mark mark) {
        if (mark instanceof Mark.Area area) {
            graphics.setColor(new Color(area.rgb()));
            Path2D path = path(area.corners());
            path.closePath();
            graphics.fill(path);
        } else if (mark instanceof Mark.Line line) {
            graphics.setColor(new Color(line.rgb()));
            graphics.setStroke(stroke(line));
            graphics.draw(path(line.points()));
        } else if (mark instanceof Mark.Words words) {
            graphics.setColor(new Color(Canvas.INK));
            Letters font = Mark.letters(words.bold());
            graphics.fill(font.outline(words.text(), words.left(), words.at().y(), words.size()));
        }
    }

    private static BasicStroke stroke(Mark.Line line) {
        float[] dashes = line.dashed() ? DASHES : null;
        return new BasicStroke((float) line.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // to a stream of bytes it would be written by a temporary file
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", output);
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return bytes.toByteArray();
    }
}

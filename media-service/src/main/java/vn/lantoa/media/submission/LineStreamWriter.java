package vn.lantoa.media.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import vn.lantoa.media.body.BodyFormat;

/** Lets an operation that answers in two forms stream the one of them. */
@Provider
@Produces(BodyFormat.NDJSON_TYPE)
public class LineStreamWriter implements MessageBodyWriter<LineStream> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == LineStream.class;
    }

    @Override
    public void writeTo(
            LineStream lines,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream output)
            throws IOException {
        lines.write(output);
    }
}

package vn.lantoa.deploy.local;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import com.sun.net.httpserver.HttpServer;

/** Stands in for an application: answers its health, and with its environment to everything else. */
public final class StandIn {

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        serve("QUARKUS_MANAGEMENT_PORT", "/q/health/ready", "{\"status\":\"UP\"}");
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> !name.matches("(QUARKUS|LANTOA|KAFKA)_.*"));
        serve("QUARKUS_HTTP_PORT", "/", environment.toString());
    }

    private static void serve(String port, String path, String answer) throws IOException {
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv(port)));
        HttpServer server = HttpServer.create(address, 10);
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
    }

    /** Puts this program where Maven puts the packaged application of the part. */
    static void packageAs(Application part, Path root) throws IOException {
        packageAs(part, root, StandIn.class);
    }

    static void packageAs(Application part, Path root, Class<?> main) throws IOException {
        Path jar = QuarkusServer.jarOf(part, root);
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        String entry = main.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(entry));
            out.write(main.getClassLoader().getResourceAsStream(entry).readAllBytes());
            out.closeEntry();
        }
    }
}

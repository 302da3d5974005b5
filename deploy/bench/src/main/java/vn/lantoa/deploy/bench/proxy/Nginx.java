package vn.lantoa.deploy.bench.proxy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.embedded.process.ChildCommand;
import vn.lantoa.deploy.embedded.process.ChildProcess;
import vn.lantoa.deploy.embedded.process.HttpProbe;
import vn.lantoa.deploy.embedded.process.Ports;
import vn.lantoa.deploy.embedded.process.Server;
import vn.lantoa.deploy.embedded.process.StartException;

/** Debian's nginx with one worker: the neighbour, or the backend of both. */
final class Nginx implements Server {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/sbin/nginx"), Path.of("/usr/bin/nginx"), Path.of("/usr/local/sbin/nginx"));
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(10);

    private final String name;
    private final int port;
    private final String configuration;
    private final Path folder;

    private Nginx(String name, Path folder, int port, String server) {
        this.name = name;
        this.port = port;
        this.folder = folder.toAbsolutePath().resolve(name);
        this.configuration = """
                worker_processes 1;
                pid nginx.pid;
                error_log stderr;
                daemon off;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  keepalive_requests 1000000000;
                  client_body_temp_path body;
                  proxy_temp_path proxy;
                  fastcgi_temp_path fastcgi;
                  uwsgi_temp_path uwsgi;
                  scgi_temp_path scgi;
                %s}
                """.formatted(server.indent(2));
    }

    /** Answers everything with one body. */
    static Nginx answering(Path folder, int port, String json) {
        return new Nginx("backend", folder, port, """
                server {
                  listen 127.0.0.1:%d;
                  default_type application/json;
                  location / { return 200 '%s'; }
                }
                """.formatted(port, json));
    }

    /** Passes everything on, over connections that stay: without those it is three times slower and proves nothing. */
    static Nginx passing(Path folder, int port, int backend) {
        return new Nginx("nginx", folder, port, """
                upstream backend {
                  server 127.0.0.1:%d;
                  keepalive 64;
                  keepalive_requests 1000000000;
                }
                server {
                  listen 127.0.0.1:%d;
                  location / {
                    proxy_pass http://backend;
                    proxy_http_version 1.1;
                    proxy_set_header Connection "";
                  }
                }
                """.formatted(backend, port));
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        Ports.requireFree(port, name);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("nginx.conf"), configuration);
        } catch (IOException e) {
            throw new StartException("the configuration of " + name + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public ChildProcess launch() {
        List<String> command = List.of(
                program(),
                "-p",
                folder.toString(),
                "-c",
                folder.resolve("nginx.conf").toString());
        return ChildProcess.start(ChildCommand.of(name, command, Map.of(), folder, folder.resolve("nginx.log")));
    }

    @Override
    public boolean isReady() {
        return HttpProbe.answersOk(url());
    }

    @Override
    public Duration startTimeout() {
        return STARTS_WITHIN;
    }

    private static String program() {
        return PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new StartException("there is no nginx: install the package nginx"));
    }

    static String version() throws IOException {
        Process process =
                new ProcessBuilder(program(), "-v").redirectErrorStream(true).start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return said.readLine().replaceFirst(".*nginx/", "");
        }
    }
}

package vn.lantoa.deploy.bench.spring;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what: signature, issuer, audience and times of the token are checked by what Spring Boot sets up. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String PARTNER = "press-partner";

    @Bean
    SecurityFilterChain rules(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/health")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/v1/submissions")
                        .hasAuthority(PARTNER)
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }

    /** Keycloak's claims: the client is {@code azp}, the roles are those of the realm. */
    @Bean
    JwtAuthenticationConverter identities() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setPrincipalClaimName("azp");
        converter.setJwtGrantedAuthoritiesConverter(SecurityRules::roles);
        return converter;
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        return access != null && access.get("roles") instanceof List<?> roles
                ? roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.toString()))
                        .toList()
                : List.of();
    }
}

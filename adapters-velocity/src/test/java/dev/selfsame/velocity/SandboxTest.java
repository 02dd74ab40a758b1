package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class SandboxTest {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    /** Of this thread alone, so that what else the machine does makes no difference. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static final String SECRET = "secret42";

    static final String[] REACHING_FOR_CLASSES = {
        "$x.getClass()",
        "$x.class",
        "$x.class.forName('java.lang.Runtime')",
        "$x.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null).exec('id')",
        "#set($r = $x.class.forName('java.lang.Runtime'))$r.getRuntime().exec('id')",
        "$x.class.protectionDomain",
        "$x.class.classLoader",
        "$x['class']",
        "$x.get('class')",
        "${x.class.name}",
        "#set($n = 1)$n.class",
        "#set($n = 1)$n.getClass()",
        "#set($n = 1.5)$n.class",
        "#set($b = true)$b.class",
        "#set($l = [])$l.class",
        "#set($l = [])$l.getClass()",
        "#set($m = {})$m.class",
        "#set($m = {})$m.getClass()",
        "#foreach($i in [1])$foreach.class#end",
        "#foreach($i in [1])$foreach.getClass()#end",
        "#foreach($i in [1])$foreach.info.template#end",
        "#foreach($i in [1])$foreach.stop()#end",
        "#foreach($i in [1])$foreach.put('a', 'b')#end",
        "#foreach($i in [1])$foreach.entrySet()#end",
        "#foreach($i in [1])$foreach#end",
        "$identity.class",
        "$identity.getClass()",
        "$identity.subject()",
        "$identity.subject",
        "$identity.person",
        "$identity.hashCode()",
        "$identity.toString()",
        "$identity.attributes.getClass()",
        "$identity.attributes.class",
        "$identity.attributes.attributes()",
        "$identity.attributes.class.forName('java.lang.Runtime')",
        "$identity.links[0].account()",
        "$identity.links[0].account",
        "$identity.links[0].class",
        "$identity.links.class",
        "$identity.links.stream()",
        "$x.format('%s', 1)",
        "$x.getBytes()",
        "$x.bytes",
        "$x.chars()",
        "$x.intern()",
        "$x.describeConstable()",
        "$x.transform($x)",
        "$x.wait()",
        "$x.notifyAll()",
        "$class",
        "$context",
        "$Runtime.getRuntime()",
        "$application.getAttribute('x')",
        "$request.session",
    };

    static final String[] USING_DIRECTIVES = {
        "#evaluate('$x')",
        "#evaluate(\"#include('/etc/passwd')\")",
        "#include('/etc/passwd')",
        "#include(\"file:///etc/passwd\")",
        "#parse('/etc/passwd')",
        "#parse('velocimacros.vtl')",
        "#define($d)a#end$d",
        "#define($d)$d#end$d",
        "#stop",
        "a#stop()b",
        "#{evaluate}('$x')",
        "#@evaluate('$x')#end",
        "#set($s = \"#include('/etc/passwd')\")$s",
        "#set($s = \"#parse('a')\")$s",
        "#set($s = \"#evaluate('a')\")$s",
        "#macro(m)#evaluate('$x')#end#m()",
        "#foreach($i in [1])#include('a')#end",
        "${x|'default'}",
    };

    static final String[] CHANGING_VALUES = {
        "#set($x.foo = 1)",
        "#set($x.class = 1)",
        "#set($identity.name = 'root')",
        "#set($identity.attributes.department = 'x')",
        "#set($identity.manager.id = 'x')",
        "#set($l = [1])#set($l[0] = 2)",
        "#set($l = [1])$l.add(2)",
        "#set($l = [1])$l.set(0, 2)",
        "#set($l = [1])$l.clear()",
        "#set($l = [1])$l.addAll($l)",
        "#set($l = [1])$l.remove(0)",
        "#set($l = [1])$l.sort($nothing)",
        "#set($m = {'a': 1})#set($m.a = 2)",
        "#set($m = {'a': 1})#set($m['a'] = 2)",
        "#set($m = {'a': 1})$m.put('b', 2)",
        "#set($m = {'a': 1})$m.putAll($m)",
        "#set($m = {'a': 1})$m.remove('a')",
        "#set($a = $x.split(''))#set($a[0] = 'z')",
        "#set($a = $identity.links)$a.clear()",
        "#set($a = $identity.attributes.groups)$a.add('admin')",
        "#foreach($i in [1])#set($foreach.index = 5)#end",
    };

    static Stream<String> takingTooMuch() {
        return Stream.of(
                "#foreach($i in [1..1000000000])#end",
                "#foreach($i in [1..2000000000])$i#end",
                "#foreach($i in [-2147483648..2147483647])$i#end",
                "#set($r = [1..1000000000])",
                "#set($s = \"#foreach($i in [1..1000000000])x#end\")",
                "#foreach($a in [1..9999])#foreach($b in [1..9999])#end#end",
                "#foreach($a in [1..9999])#foreach($b in [1..9999])#if(1 == 1)#end#end#end",
                "#foreach($a in [1..9999])#foreach($b in [1..9999])x#end#end",
                "#set($s = 'x')" + "#set($s = \"$s$s\")".repeat(40),
                "#set($s = 'x')" + "#set($s = $s + $s)".repeat(40),
                "#set($s = 'x')" + "#set($s = $s.concat($s))".repeat(40),
                "#set($s = 'x')#foreach($i in [1..100])#set($s = \"$s$s\")#end",
                "#set($s = \"" + "$big".repeat(1000) + "\")",
                "$big.replace('y', $big)",
                "$big.replace('', $big)",
                "$big.replaceAll('y', $big)",
                "$big.replaceAll('', $big)",
                "$big.indexOf(\"${big.substring(450000)}z\")",
                "$big.lastIndexOf(\"z${big.substring(450000)}\")",
                "$big.contains(\"${big.substring(450000)}z\")",
                "$big.replace(\"${big.substring(450000)}z\", '')",
                "$big.repeat(1000000)",
                "$x.repeat(2147483647)",
                "$x" + ".replace('a', 'aa').concat('a')".repeat(60),
                "$x" + ".replaceAll('.', '$0$0')".repeat(60),
                "$x.format('%2000000000d', 1)",
                "$x.join(',', [1..1000000000])",
                "$big".repeat(5),
                "#set($l = ['x'])" + "#set($l = [$l, $l])".repeat(60) + "$l",
                "#set($l = ['x'])#foreach($i in [1..60])#set($l = [$l, $l])#end$l",
                "#set($m = {'k': 'x'})#foreach($i in [1..60])#set($m = {'a': $m, 'b': $m})#end$m",
                "#set($n = 3)#foreach($i in [1..60])#set($n = $n * $n)#end$n",
                "#macro(t)#t()#end#t()",
                "#macro(t)#t()#t()#t()#end#t()",
                "#macro(a)#b()#b()#end#macro(b)#a()#a()#end#a()",
                "#macro(t $v)#t(\"$v$v\")#end#t('xxxxxxxx')",
                "#macro(t)#foreach($i in [1..100])#t()#end#end#t()",
                macros(12) + "#m12()",
                "#macro(t)$bodyContent#end#@t()#@t()$bodyContent$bodyContent#end#end",
                "$as.matches('(?=a)(a+)+b')",
                "$as.matches('(?=a)(a|aa)+b')",
                "$as.matches('(?=a)(a|a)*b')",
                "$as.replaceAll('(a*)*b', '')",
                "$as.split('(?=a)(a+)+b')",
                "$as.replaceFirst('(?=a)(.*a){20}b', '')",
                "$as.matches('(){2000000000}x')",
                "$as.replaceAll('((?:^){40000}){40000}x', '')",
                "$as.split('\\b{2000000000}')",
                "$big.matches('(?=y)(?:y|z)*')",
                "$x.matches(\"" + "(".repeat(9000) + ")".repeat(9000) + "\")",
                "#if(" + "(".repeat(10_000) + "true" + ")".repeat(10_000) + ")#end",
                "#if(true)".repeat(10_000) + "#end".repeat(10_000),
                "#foreach($i in [1..2])".repeat(60) + "#end".repeat(60),
                "#set($s = " + "[".repeat(5_000) + "]".repeat(5_000) + ")",
                "$x" + ".concat($x".repeat(5_000) + ")".repeat(5_000),
                "#set($s = 'x'" + " + 'x'".repeat(20_000) + ")",
                "#set($s = 1" + " * 99999999999".repeat(20_000) + ")",
                "#if(" + "!".repeat(20_000) + "true)#end",
                "#set($s = " + "-".repeat(20_000) + "1)",
                "\\".repeat(50_000),
                "#set($s = \"" + "\\u005c".repeat(10_000) + "$x\")",
                "#set($s = " + "[$x.concat(".repeat(60) + "$x" + ")]".repeat(60) + ")",
                "#set($s = \"#set($t = " + "\\u005b$x.concat(".repeat(60) + "$x" + ")\\u005d".repeat(60) + ")\")",
                "x$y".repeat(200_000));
    }

    /** Each calls the one before it ten times, the first an empty one. */
    private static String macros(int count) {
        StringBuilder macros = new StringBuilder("#macro(m0)#end");
        for (int i = 1; i <= count; i++) {
            macros.append("#macro(m").append(i).append(")");
            macros.append(("#m" + (i - 1) + "()").repeat(10)).append("#end");
        }
        return macros.toString();
    }

    private static String rendered(String template) {
        return Rendering.of(
                template, "x", SECRET, "big", "y".repeat(900_000), "as", "a".repeat(5_000), "password", "hunter2");
    }

    private static void assertRefused(String template) {
        assertThatThrownBy(() -> rendered(template))
                .isInstanceOf(TemplateTrouble.class)
                .message()
                .doesNotContain(SECRET, "root:", "java.");
    }

    @ParameterizedTest
    @FieldSource("REACHING_FOR_CLASSES")
    void no_template_reaches_a_class(String template) {
        assertRefused(template);
    }

    @ParameterizedTest
    @FieldSource("USING_DIRECTIVES")
    void no_template_loads_or_evaluates_another(String template) {
        assertRefused(template);
    }

    @ParameterizedTest
    @FieldSource("CHANGING_VALUES")
    void no_template_changes_a_value(String template) {
        assertRefused(template);
    }

    @ParameterizedTest
    @MethodSource("takingTooMuch")
    void no_template_takes_more_than_a_second_or_too_much_memory(String template) {
        long start = PROCESSOR.getCurrentThreadCpuTime();
        assertRefused(template);
        assertThat(Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - start))
                .isLessThan(A_SECOND);
    }

    @Test
    void patterns_without_memory_take_no_longer_than_the_text() {
        assertThat(rendered("$as.matches('(a+)+b') $as.matches('(a|aa)+b') $as.matches('(a|a)*b')"))
                .isEqualTo("false false false");
        assertThat(rendered("$as.split('(a+)+b').size() $as.replaceFirst('(.*a){20}b', '').length()"))
                .isEqualTo("1 5000");
        assertThat(rendered("$big.matches('(?:y|z)*')")).isEqualTo("true");
    }

    @Test
    void what_is_as_long_as_may_be_is_rendered() {
        assertThat(rendered("$big")).hasSize(900_000);
    }
}

package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.transform.Templates.Template;
import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class VelocityTemplatesTest {

    private static void assertRendered(String template, String expected) {
        assertThat(Rendering.of(template, "x", "abc", "empty", "", "seven", "7", "list", "a,b,,"))
                .isEqualTo(expected);
    }

    private static void assertTrouble(String template, String message) {
        ThrowingCallable rendering = () -> Rendering.of(template, "x", "abc", "empty", "");
        assertThatThrownBy(rendering).isInstanceOf(TemplateTrouble.class).hasMessage(message);
    }

    @Test
    void a_reference_gives_its_value_in_each_notation() {
        assertRendered("$x ${x} $!x $!{x}", "abc abc abc abc");
    }

    @Test
    void a_hyphen_belongs_to_a_name() {
        assertRendered("${x}-b", "abc-b");
        assertTrouble("$x-b", "$x-b is undefined or nothing");
    }

    @Test
    void what_starts_no_reference_and_no_directive_is_literal() {
        assertRendered("costs $5 and C# #1, $ # #tag", "costs $5 and C# #1, $ # #tag");
    }

    @Test
    void a_backslash_before_a_defined_reference_escapes_it() {
        assertRendered("\\$x", "$x");
    }

    @Test
    void printing_an_undefined_reference_is_trouble_though_it_is_quiet() {
        assertTrouble("$nobody", "$nobody is undefined or nothing");
        assertTrouble("a$!nobody b", "$nobody is undefined or nothing");
    }

    @Test
    void printing_nothing_is_trouble_though_it_is_quiet() {
        assertTrouble("$identity.getAttribute('none')", "$identity.getAttribute('none') is nothing");
        assertTrouble("$!identity.getAttribute('none')", "$!identity.getAttribute('none') is nothing");
        assertTrouble("#set($y = $identity.getAttribute('none'))$!y", "$y is undefined or nothing");
    }

    @Test
    void comparing_nothing_is_trouble() {
        assertTrouble("#if($nobody == 'a')t#end", "$nobody is undefined or nothing");
        assertTrouble(
                "#if('a' != $identity.getAttribute('none'))t#end",
                "$identity.getAttribute('none') is nothing and can't be compared");
    }

    @Test
    void a_bare_test_of_nothing_is_false() {
        assertRendered("#if($nobody)t#{else}f#end", "f");
        assertRendered("#if(!$nobody)t#{else}f#end", "t");
        assertRendered("#if($lonely.manager)t#{else}f#end", "f");
    }

    @Test
    void an_empty_text_is_printed_and_true() {
        assertRendered("[$empty][$!empty]#if($empty)t#{else}f#end", "[][]t");
    }

    @Test
    void null_is_no_literal_to_set() {
        assertTrouble("#set($y = null)$y", "it is not well formed at line 1, column 11");
    }

    @Test
    void a_text_equals_a_number_that_is_written_like_it() {
        assertRendered("#if($seven == 7)t#{else}f#end#if('1' == 1)t#{else}f#end", "tt");
    }

    @Test
    void conditions_are_combined_with_signs_and_with_words() {
        assertRendered("#if(true && !false || false)1#end#if(true and not false or false)2#end", "12");
        assertRendered("#if(1 < 2 && 2 >= 2 && 3 ne 4 && 1 lt 2)1#end", "1");
    }

    @Test
    void conditions_have_further_branches() {
        assertRendered("#if($x=='a')1#elseif($x=='abc')2#{else}3#end", "2");
        assertRendered("#if($x=='a')1#{elseif}($x=='b')2#{else}3#end", "3");
    }

    @Test
    void whole_numbers_are_calculated() {
        assertRendered("#set($n = 2 + 3 * 4 - 6 / 4 % 3)$n", "13");
    }

    @Test
    void a_division_by_zero_is_nothing() {
        assertTrouble("#set($n = 1 / 0)$n", "$n is undefined or nothing");
    }

    @Test
    void a_double_quoted_text_is_filled_in_and_a_single_quoted_one_is_not() {
        assertRendered("#set($a = \"[$x]#if(true)!#end\")#set($b = '$x')$a$b", "[abc]!$x");
    }

    @Test
    void loops_know_where_they_are() {
        assertRendered(
                "#foreach($i in [1..3])$i:$foreach.index:$foreach.count:$velocityCount#if($foreach.hasNext),#end#end",
                "1:0:1:1,2:1:2:2,3:2:3:3");
    }

    @Test
    void a_loop_can_be_left() {
        assertRendered("#foreach($i in [3..1])#if($i == 1)#break#end$i#end", "32");
    }

    @Test
    void outside_a_loop_there_is_none() {
        assertTrouble("$foreach", "$foreach is undefined or nothing");
    }

    @Test
    void comments_are_left_out() {
        assertRendered("a #* b *#c## d", "a c");
    }

    @Test
    void a_line_with_nothing_but_a_directive_is_left_out() {
        assertRendered("#if(true)\nA\n#end\nB\n#set($y = 1)\nC", "A\nB\nC");
    }

    @Test
    void texts_have_methods_of_java() {
        assertRendered("$x.toUpperCase() $x.substring(1) $x.substring(0, 1) $x.length()", "ABC bc a 3");
        assertRendered("$x.indexOf('b') $x.lastIndexOf('z') $x.charAt(2) $x.contains('bc')", "1 -1 c true");
        assertRendered("$x.replace('b', 'BB') $x.replaceAll('[ab]', '_') $x.replaceFirst('.', '')", "aBBc __c bc");
        assertRendered(
                "$x.equals('abc') $x.isEmpty() $empty.empty $x.startsWith('a') $x.trim()", "true false true true abc");
        assertRendered("$list.split(',').size() $list.split(',')[1] $x.matches('[a-c]+')", "2 b true");
        assertRendered(
                "$x.equalsIgnoreCase('ABC') $x.compareTo('abd') $x.concat('d') $x.endsWith('c')", "true -1 abcd true");
    }

    @Test
    void an_exception_of_a_method_is_trouble_that_tells_no_value() {
        assertTrouble("$x.substring(0, 9)", "\"substring\" fails: StringIndexOutOfBoundsException");
    }

    @Test
    void lists_and_tables_are_read() {
        assertRendered("#set($l = ['a', 2])$l $l.size() $l[0] $l.get(1) $l.isEmpty() $l[-1]", "[a, 2] 2 a 2 false 2");
        assertRendered("#set($m = {'k': 'v'})$m.k $m['k'] $m.get('k') $m.size() $m.containsKey('z')", "v v v 1 false");
        assertRendered("#foreach($v in {'k': 'v'})$v#end", "v");
    }

    @Test
    void texts_are_read_as_numbers() {
        assertRendered("#set($Integer = 0)#set($n = $Integer.parseInt($seven) + 1)$n", "8");
    }

    @Test
    void a_macro_is_its_template_s_own() {
        assertRendered("#macro(box $v)[$v]#end#box('q')#box($x)", "[q][abc]");
        assertTrouble("#box('q')", "#box is no macro");
    }

    @Test
    void what_is_not_well_formed_is_trouble_with_its_place() {
        assertTrouble("one\n #if($x", "it is not well formed at line 2, column 8");
    }

    @Test
    void trouble_of_the_one_who_gives_values_stays_what_it_is() {
        IllegalStateException trouble = new IllegalStateException("broken");
        Template template = Rendering.TEMPLATES.parsed("#if($x.equals(\"$y\"))1#end");
        assertThatThrownBy(() -> template.rendered(name -> {
                    throw trouble;
                }))
                .isSameAs(trouble);
    }

    @Test
    void a_template_may_ask_for_another() {
        Template inner = Rendering.TEMPLATES.parsed("<$x>");
        Template outer = Rendering.TEMPLATES.parsed("[$inner]");
        assertThat(outer.rendered(name -> name.equals("inner") ? inner.rendered(other -> "!") : null))
                .isEqualTo("[<!>]");
    }

    @Test
    void one_template_is_rendered_by_many_threads() throws Exception {
        String text = "#macro(m $v)<$v>#end#set($s = '')#foreach($i in [1..50])#set($s = \"$s$i\")#end$s #m($x)";
        Template template = Rendering.TEMPLATES.parsed(text);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Set<String>>> found = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                found.add(threads.submit(() -> renderedOften(template)));
            }
            Set<String> all = new HashSet<>();
            for (Future<Set<String>> each : found) {
                all.addAll(each.get());
            }
            assertThat(all).containsExactly(Rendering.of(text, "x", "abc"));
        } finally {
            threads.shutdown();
        }
    }

    private static Set<String> renderedOften(Template template) {
        Set<String> found = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            found.add(template.rendered(name -> name.equals("x") ? "abc" : null));
        }
        return found;
    }
}

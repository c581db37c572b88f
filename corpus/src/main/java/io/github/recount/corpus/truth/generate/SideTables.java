package io.github.recount.corpus.truth.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables that stand beside the forms of a report and are none. */
final class SideTables {
  private final Phrases phrases;
  private final Random random;

  SideTables(Phrases phrases, Random random) {
    this.phrases = phrases;
    this.random = random;
  }

  /** What a layout has in front of its form, each table under its title. */
  List<Part> infrontOf(Layout layout, Content content) {
    List<Part> parts = new ArrayList<>();
    if (layout.has(Trait.BEHIND_ACCOUNTS)) {
      parts.add(new Part.Prose(content.year() + "年度收入支出决算总表", true));
      parts.add(new Part.Ruled(accounts()));
    }
    if (layout.has(Trait.BEHIND_LIST)) {
      parts.add(new Part.Prose(content.year() + "年度项目支出绩效自评结果汇总表", true));
      parts.add(new Part.Ruled(list()));
    }
    return parts;
  }

  private Grid accounts() {
    GridBuilder grid = new GridBuilder(6);
    grid.row("项目", "行次", "金额", "项目", "行次", "金额");
    String[] incomes = {"一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "其他收入", "本年收入合计"};
    String[] expenses = {"一般公共服务支出", "社会保障和就业支出", "住房保障支出", "本年支出合计"};
    for (int i = 0; i < incomes.length; i++) {
      String amount = Integer.toString(100 * (i + 1) + random.nextInt(99));
      String line = Integer.toString(i + 1);
      grid.row(incomes[i], line, amount, expenses[i], Integer.toString(i + 31), amount);
    }
    return grid.build();
  }

  private Grid list() {
    GridBuilder grid = new GridBuilder(6);
    grid.row("序号", "项目名称", "预算数(万元)", "执行数(万元)", "自评得分", "自评等级");
    List<List<String>> projects = phrases.all("project");
    for (int i = 0; i < 4; i++) {
      String money = Integer.toString(20 + random.nextInt(80));
      String score = Integer.toString(90 + random.nextInt(10));
      grid.row(Integer.toString(i + 1), projects.get(i).get(0), money, money, score, "优");
    }
    return grid.build();
  }
}

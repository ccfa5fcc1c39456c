/** The year after: a draft that starts from last year's filing, what is new in it, and a form corrected in season. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../engine/field-types/nested.ts';
import { launchBrowser } from '../support/browser.ts';
import { scenarioAnswers } from '../support/scenario-answers.ts';
import { type FilingSystem, filingSystem, type Visit, visit } from './filing-system.ts';
import { chooseRadio, pressButton, tick, typeInto } from './keyboard.ts';
import { look } from './look.ts';
import { attachment, draft, enter, submit } from './seed.ts';

const base = `edition: 2024
title: 学校年报（{editionYear}年版）
opens: 2024-03-01
closes: 2024-04-30
forms:
  school:
    title: 学校年报
    filedBy: institution
    sections:
      basics:
        title: 基本情况
        fields:
          schoolName: { title: 校名, type: text, max: 60 }
          stage: { title: 学段, type: choice, options: { primary: 小学, middle: 中学 } }
          motto: { title: 校训, type: text }
          guards: { title: 保安, type: integer, unit: 人, max: 100 }
      campus:
        title: 校舍情况
        fields:
          houses:
            title: 校舍
            type: table
            columns:
              label: { title: 名称, type: text }
              floors: { title: 层数, type: integer }
          remark: { title: 说明, type: longText, max: 300 }
`;
const next = (correction = ''): string => `edition: 2025
extends: 2024
opens: 2025-03-01
closes: 2025-05-15
forms:
  school:
    sections:
      basics:
        fields:
          stage: { options: { junior: { title: 初中, was: middle }, senior: { title: 高中, was: middle } } }
          motto: { remove: 不再填写 }
          guards: { max: 50 }
          teachers: { after: stage, title: 教师人数, type: integer, unit: 人 }
${correction}`;
const lastYear = {
  schoolName: '第一中学',
  stage: 'middle',
  motto: '勤朴',
  guards: 40,
  houses: [
    { label: '一号楼', floors: 4 },
    { label: '二号楼', floors: 6 },
  ],
  remark: '校舍状况良好',
};

const folder = mkdtempSync(join(tmpdir(), 'tianbao-next-year-'));
let system: FilingSystem;
let browser: Browser;
let filer: Visit;
beforeAll(async () => {
  writeFileSync(join(folder, '2024.yaml'), base);
  writeFileSync(join(folder, '2025.yaml'), next());
  [system, browser] = [await filingSystem(folder), await launchBrowser()];
  filer = await visit(browser);
  await enter(filer.page, system.address, 'institution');
  await submit(filer.page, await draft(filer.page, { edition: 2024, form: 'school' }, lastYear));
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
  rmSync(folder, { recursive: true, force: true });
});

const focused = () => filer.page.evaluate(() => document.activeElement?.id ?? '');
const field = (name: string) => filer.page.locator(`[id="${name}--field"]`);
const line = () => filer.page.locator('.tb-carried-line');
const panel = () => filer.page.locator('.tb-differences');
const narrow = { width: 390, height: 844 };

describe('a filer, a year later', () => {
  it('begins with last year’s answers, and is told what is different', async () => {
    const { page } = filer;
    await page.goto(system.address);
    await page.getByText('填报期2024-03-01至2024-04-30，已截止').waitFor();
    expect(await page.getByRole('link', { name: '查看内容' }).count()).toBe(1);
    await pressButton(page, page.getByRole('button', { name: '开始填报' }));
    await page.getByRole('heading', { level: 1, name: '学校年报' }).waitFor();
    expect(await page.locator('[id="schoolName"]').inputValue()).toBe('第一中学');
    expect(await line().innerText()).toContain('本节有2项由2024年的填报带入，还有2项未核对');
    const steps = page.locator('.tb-nav-item > a');
    expect(await steps.last().innerText()).toContain('2项待核对');
    const told = (await panel().locator('li').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(told).toEqual([
      expect.stringContaining('2024年填的是「中学」，今年请在「初中」「高中」中选择'),
      expect.stringContaining('2024年填的「勤朴」没有带入：不再填写'),
      expect.stringContaining('新增的内容，请填写'),
      expect.stringContaining('上限由100人改为50人'),
    ]);
    expect(await field('guards').innerText()).toContain('今年有变化：上限由100人改为50人');
    await look(filer, 'next-year');
  });

  it('is led to what has to be chosen again', async () => {
    const { page } = filer;
    await pressButton(page, panel().getByRole('button', { name: '学段' }));
    await expect.poll(focused).toMatch(/^stage/);
    await chooseRadio(page, page.locator('[id="stage--option-junior"]'));
    await expect.poll(() => panel().locator('li').first().innerText()).toContain('已处理');
  });

  it('confirms an answer: the focus stays, the server remembers', async () => {
    const { page } = filer;
    await pressButton(page, page.getByRole('button', { name: '检查全部' }));
    await page.getByText('还有4项由2024年带入、尚未核对').waitFor();
    await pressButton(page, page.getByRole('button', { name: '去核对第一项' }));
    await expect.poll(focused).toBe('schoolName');
    await pressButton(page, field('schoolName').getByRole('button', { name: '核对无误' }));
    expect(await focused()).toBe('schoolName--carried');
    expect(await field('schoolName').innerText()).toContain('2024年填报的内容，已核对');
    expect(await line().innerText()).toContain('还有1项未核对');
    await page.reload();
    await expect.poll(() => field('schoolName').innerText()).toContain('已核对');
    expect(await panel().getAttribute('open')).toBeNull();
  });

  it('answers anew, and the mark is gone', async () => {
    const { page } = filer;
    await typeInto(page, page.locator('[id="guards"]'), '45');
    await expect.poll(() => field('guards').innerText()).not.toContain('2024年');
    expect(await line().innerText()).toContain('本节有1项由2024年的填报带入，已全部核对');
    await page
      .getByText(/已保存/)
      .first()
      .waitFor();
  });

  it('is told when confirming did not reach the server, and loses the mark of it', async () => {
    const { page } = filer;
    await pressButton(page, page.getByRole('button', { name: /^下一步/ }));
    await page.getByText('由2024年填报带入2行').waitFor();
    await page.setViewportSize(narrow);
    await look(filer, 'next-year-table');
    await page.setViewportSize({ width: 1440, height: 900 });
    await system.kill();
    await pressButton(page, page.getByRole('button', { name: '本节全部核对无误' }));
    await line().getByText('核对结果没有保存').waitFor();
    expect(await line().innerText()).toContain('还有2项未核对');
    await system.start();
    await pressButton(page, page.getByRole('button', { name: '本节全部核对无误' }));
    await expect.poll(() => line().innerText()).toContain('已全部核对');
    filer.noise.length = 0; // the browser reports the refused connection
  });

  it('goes on with a form that was corrected meanwhile, and loses nothing', async () => {
    const { page } = filer;
    await system.kill();
    writeFileSync(
      join(folder, '2025.yaml'),
      next('          pupils: { after: teachers, title: 学生人数, type: integer, unit: 人 }\n'),
    );
    await system.start();
    await typeInto(page, page.locator('[id="remark"]'), '二号楼正在修缮');
    await page.getByRole('dialog', { name: '填报表已更新' }).waitFor();
    filer.noise.length = 0; // 409 is what the browser reports
    await look(filer, 'next-year-corrected');
    await pressButton(page, page.getByRole('button', { name: '重新载入' }));
    await expect.poll(() => page.locator('[id="remark"]').inputValue()).toBe('二号楼正在修缮');
    await page
      .getByText(/已保存/)
      .first()
      .waitFor();
    filer.noise.length = 0;
  });

  it('fills in what is new and submits; nobody has to confirm', async () => {
    const { page } = filer;
    await pressButton(page, page.getByRole('button', { name: '检查全部' }));
    await page.getByRole('heading', { name: /有2处错误/ }).waitFor();
    await pressButton(page, page.getByRole('button', { name: '错误 教师人数' }));
    await expect.poll(focused).toBe('teachers');
    await typeInto(page, page.locator('[id="teachers"]'), '120');
    await typeInto(page, page.locator('[id="pupils"]'), '1500');
    await page.setViewportSize(narrow);
    await look(filer, 'next-year-done');
    await pressButton(page, page.getByRole('button', { name: '提交', exact: true }));
    await page.getByRole('heading', { name: '填报回执' }).waitFor({ timeout: 15_000 });
  });
});

describe('an administrator', () => {
  it('sees the editions, and what lies between two of them', async () => {
    const administrator = await visit(browser);
    const { page } = administrator;
    await enter(page, system.address, 'admin');
    await page.goto(system.address);
    await pressButton(page, page.getByRole('link', { name: '填报年度' }));
    await page.getByRole('heading', { name: '学校年报（2025年版）' }).waitFor();
    expect(await page.getByText('填报期2024-03-01至2024-04-30').count()).toBe(1);
    await look(administrator, 'editions');
    await pressButton(page, page.getByRole('link', { name: '与2024年版相比' }));
    await page.getByRole('heading', { level: 1, name: '2025年版与2024年版相比' }).waitFor();
    const rows = page.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(6);
    expect(await rows.first().textContent()).toContain('截止日期改了：2024-04-30 → 2025-05-15');
    await chooseRadio(page, page.getByRole('radio', { name: /影响已存的答案/ }));
    expect(await rows.count()).toBe(2);
    await look(administrator, 'comparison');
    await page.setViewportSize(narrow);
    await look(administrator, 'comparison');
    await page.goto(`${system.address}/editions`);
    await page.getByRole('heading', { name: '学校年报（2025年版）' }).waitFor();
    await look(administrator, 'editions');
  });
});

describe('the edition of 2025', () => {
  it('is filed from what was filed in 2024: confirmed step by step, with what is newly asked', async () => {
    const own = await filingSystem();
    const { page, noise } = await visit(browser, narrow);
    const named = (name: string | RegExp) => page.getByRole('button', { name });
    await enter(page, own.address, 'institution');
    const before = { edition: 2024, form: 'institution-registration' };
    const university = scenarioAnswers('forms/2024/scenarios/answers/s1-university-office.yaml');
    const license = async (id: string) => ({ businessLicense: [await attachment(page, id, 'businessLicense')] });
    // Whose consent is asked for again would have to be ticked in each row.
    const rows = Array.isArray(university['managers']) ? university['managers'].filter(isRecord) : [];
    const managers = rows.map((row) => ({ ...row, willingToServeParks: false }));
    const filed = { ...university, managers };
    await submit(page, await draft(page, before, filed, license));
    await page.goto(own.address);
    const offered = named('开始填报').filter({ hasText: '技术转移机构登记' });
    await pressButton(page, offered);
    for (let step = 1; step <= 4; step++) {
      await page.getByText(`第${step}步，共4步`).waitFor();
      if (step === 1) await chooseRadio(page, page.locator('[id="usesAi--option-no"]'));
      if (step === 4) break;
      await pressButton(page, named('本节全部核对无误'));
      await page.locator('.tb-carried-line').getByText('已全部核对').waitFor();
      await pressButton(page, named(/^下一步/));
    }
    const pledge = page.locator('[id="declared"]');
    expect(await pledge.isChecked()).toBe(false);
    await tick(page, pledge);
    await pressButton(page, named(/^检查全部/).first());
    expect(await page.getByText('尚未核对').count()).toBe(0);
    await pressButton(page, page.getByRole('button', { name: '提交', exact: true }));
    await page.getByRole('heading', { name: '填报回执' }).waitFor({ timeout: 15_000 });
    expect(noise).toEqual([]);
    await own.remove();
  });
});

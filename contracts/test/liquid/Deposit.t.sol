// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {ILiquidStaking} from "../../src/liquid/ILiquidStaking.sol";
import {LiquidTest} from "../support/LiquidTest.sol";

contract DepositTest is LiquidTest {
    function test_error_paused() public {
        fund(alice, address(vault), 1e9);
        pauseVault();
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxDeposit.selector, alice, 1e9, 0));
        vm.prank(alice);
        vault.deposit(1e9, alice);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxMint.selector, alice, 1, 0));
        vm.prank(alice);
        vault.mint(1, alice);
    }

    function test_error_nothing() public {
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.TooFewAssets.selector, 0));
        vault.deposit(0, alice);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.TooFewAssets.selector, 0));
        vault.mint(0, alice);
    }

    /// @dev After a rise by a factor above 1000 one atomic unit is worth less than a share.
    function test_error_dust_that_buys_no_share() public {
        deposit(alice, 1);
        earn(5000);
        fund(bob, address(vault), 1);
        vm.expectRevert(abi.encodeWithSelector(ILiquidStaking.TooFewAssets.selector, 1));
        vm.prank(bob);
        vault.deposit(1, bob);
    }

    function test_error_more_than_is_held_or_allowed() public {
        token.bridgeMint(alice, 5);
        vm.startPrank(alice);
        token.approve(address(vault), 6);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, alice, 5, 6));
        vault.deposit(6, alice);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(vault), 6, 7)
        );
        vault.deposit(7, alice);
    }

    function testFuzz_the_first_deposit_gets_a_thousand_shares_each(uint256 assets) public {
        assets = bound(assets, 1, 240_000_000e9);
        fund(alice, address(vault), assets);
        vm.expectEmit(address(vault));
        emit IERC4626.Deposit(alice, bob, assets, assets * SHARES_PER_SESH);
        vm.prank(alice);
        vault.deposit(assets, bob);

        vm.assertEq(vault.balanceOf(bob), assets * SHARES_PER_SESH, "shares");
        vm.assertEq(vault.totalAssets(), assets, "assets");
        vm.assertEq(vault.idle(), assets, "idle");
        assertBalance(address(vault), assets, "vault");
        assertBooks();
    }

    function testFuzz_minting_takes_what_the_preview_says(
        uint256 first,
        uint256 gain,
        uint256 shares
    ) public {
        deposit(alice, bound(first, 1e9, 1_000_000e9));
        earn(bound(gain, 1, 100_000e9));
        shares = bound(shares, 1, 1e18);
        uint256 assets = vault.previewMint(shares);
        fund(bob, address(vault), assets);
        vm.prank(bob);
        vm.assertEq(vault.mint(shares, bob), assets, "assets");
        vm.assertEq(vault.balanceOf(bob), shares, "shares");
        vm.assertLe(vault.convertToAssets(shares), assets, "worth no more than paid");
        assertBooks();
    }

    /// @dev Nobody gains by going in and out: rounding is against the caller.
    function testFuzz_in_and_out_never_gains(uint256 first, uint256 gain, uint256 assets) public {
        deposit(alice, bound(first, 1, 1_000_000e9));
        earn(bound(gain, 1, 100_000e9));
        assets = bound(assets, 1e6, 1_000_000e9);
        fund(bob, address(vault), assets);
        if (vault.previewDeposit(assets) == 0) return;
        uint256 priceBefore = vault.convertToAssets(1e18);
        vm.startPrank(bob);
        uint256 shares = vault.deposit(assets, bob);
        vm.assertLe(priceBefore, vault.convertToAssets(1e18), "price");
        uint256 paid = vault.redeem(shares, bob, bob);
        vm.stopPrank();
        vm.assertLe(paid, assets, "no gain");
    }

    /// @dev The classic theft: a tiny first deposit, a large donation, and a victim who gets no share for his money.
    function testFuzz_a_donation_changes_no_price(uint256 donation, uint256 assets) public {
        donation = bound(donation, 1, 100_000_000e9);
        assets = bound(assets, 1, 1_000_000e9);
        deposit(alice, 1);
        token.bridgeMint(address(vault), donation);
        vm.assertEq(vault.totalAssets(), 1, "assets");
        vm.assertEq(deposit(bob, assets), assets * SHARES_PER_SESH, "victim's shares");
    }

    /// @dev Rewards are the only way to raise the price of a nearly empty vault. It costs the attacker more than it takes.
    function testFuzz_inflating_by_rewards_costs_more_than_it_takes(uint256 gain, uint256 assets) public {
        gain = bound(gain, 1e9, 1_000_000e9);
        assets = bound(assets, 1e9, 1_000_000e9);
        uint256 attackers = deposit(alice, 1);
        earn(gain);
        fund(bob, address(vault), assets);
        vm.prank(bob);
        try vault.deposit(assets, bob) {} catch {
            return; // refused: nothing was taken
        }
        uint256 profit = vault.convertToAssets(attackers);
        vm.assertLe(profit, 1 + gain, "the attacker never has more than went in");
        uint256 loss = assets - vault.convertToAssets(vault.balanceOf(bob));
        vm.assertLe(loss, gain / 900 + 2, "what the victim may lose");
    }

    /// @dev Whoever comes just before rewards are collected and goes just after gets nothing of them.
    function test_coming_just_before_a_collection_gains_nothing() public {
        deposit(alice, 10_000e9);
        credit(address(vault), 100e9);
        uint256 shares = deposit(bob, 1_000_000e9);
        vault.collectRewards(0, noSignature, nobody());
        vm.prank(bob);
        vm.assertLe(vault.redeem(shares, bob, bob), 1_000_000e9, "no gain");

        vm.warp(block.timestamp + vault.RELEASE_TIME());
        vm.assertLt(10_099e9, vault.convertToAssets(vault.balanceOf(alice)) + 6e9, "alice has it, less fees");
    }

    function test_permit_of_the_shares() public {
        uint256 key = 0xA11;
        address holder = vm.addr(key);
        deposit(holder, 5e9);
        bytes32 permit = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                holder,
                bob,
                7,
                0,
                NOW
            )
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(
            key,
            keccak256(abi.encodePacked("\x19\x01", vault.DOMAIN_SEPARATOR(), permit))
        );
        vault.permit(holder, bob, 7, NOW, v, r, s);
        vm.assertEq(vault.allowance(holder, bob), 7, "allowance");
    }

    function test_figures() public view {
        vm.assertEq(vault.name(), "Staked SESH", "name");
        vm.assertEq(vault.symbol(), "stSESH", "symbol");
        vm.assertEq(vault.decimals(), 12, "decimals");
        vm.assertEq(vault.asset(), address(token), "asset");
        vm.assertEq(vault.maxDeposit(alice), type(uint256).max, "most");
    }
}

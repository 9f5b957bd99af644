// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Registration} from "../../src/sns/ISnsRegistrar.sol";
import {SnsRegistrar} from "../../src/sns/SnsRegistrar.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {SESH} from "../../src/SESH.sol";
import {RegistrarTest} from "./RegistrarTest.sol";

/// @title A market of names that forge drives by random operations, each of which has to succeed.
/// @dev Wallets 1 … 4 trade in eight labels. Who should own what, and who should hold what, is counted here on the side.
contract NamesHandler is RegistrarTest {
    uint256 public constant WALLETS = 4;
    uint256 public constant LABELS = 8;

    /// @dev Owner by label number; zero for a name that nobody has.
    mapping(uint256 number => address) public expectedOwner;
    mapping(uint256 number => uint256) public expectedRenewals;
    mapping(address referrer => uint256) public expectedOwed;
    uint256 public expectedRegistry;
    uint256 public expectedRegistrar;

    /// @dev Not in setUp, which forge would call for the handler too.
    function begin() external {
        setUp();
        useFees();
        useRenewals();
    }

    function contracts() external view returns (SnsRegistrar, SessionNameService, SESH) {
        return (registrar, registry, token);
    }

    /// @notice Three neighbours are wanted; those that somebody has are left out.
    function purchase(uint256 labelSeed, uint256 walletSeed, uint8 periods, bool isReferred) external {
        address buyer = anyWallet(walletSeed);
        address referrer = isReferred ? anyWallet((walletSeed % WALLETS) + 1) : NOBODY;
        periods = uint8(bound(periods, 1, 10));
        Registration[] memory wanted = new Registration[](3);
        for (uint256 i = 0; i < 3; ++i) wanted[i] = want(labelOf((labelSeed % LABELS) + i), buyer, periods);
        announce(wanted, referrer);

        uint256 count;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 number = ((labelSeed % LABELS) + i) % LABELS;
            if (!isFree(number)) continue;
            expectedOwner[number] = buyer;
            expectedRenewals[number] = block.timestamp + (periods - 1) * YEAR;
            ++count;
        }
        uint256 total = count * periods * LONG_PRICE;
        uint256 cost = count * (periods * registry.registrationFee() + registry.transferFee());
        fund(buyer, address(registrar), total);
        vm.assertEq(register(buyer, wanted, referrer, true), total, "total");
        expectedRegistry += cost;
        expectedRegistrar += total - cost;
        if (isReferred) expectedOwed[referrer] += ((total - cost) * registrar.referralBps()) / 10_000;
    }

    function renewDirectly(uint256 labelSeed) external {
        (uint256 number, address owner) = anyName(labelSeed);
        if (owner == NOBODY) return;
        uint256 fee = registry.registrationFee();
        fund(owner, address(registry), fee);
        string memory name = registrar.registryName(labelOf(number));
        vm.prank(owner);
        registry.renewName(name);
        noteRenewal(number);
        expectedRegistry += fee;
    }

    function renewInCustody(uint256 labelSeed) external {
        (uint256 number, address owner) = anyName(labelSeed);
        if (owner == NOBODY) return;
        uint256 cost = registry.registrationFee() + 2 * registry.transferFee();
        fund(owner, address(registrar), cost);
        string[] memory labels = new string[](1);
        labels[0] = labelOf(number);
        vm.startPrank(owner);
        registry.setApprovalForAll(address(registrar), true);
        registrar.renewViaCustody(labels);
        vm.stopPrank();
        noteRenewal(number);
        expectedRegistry += cost;
    }

    function give(uint256 labelSeed, uint256 walletSeed) external {
        (uint256 number, address owner) = anyName(labelSeed);
        if (owner == NOBODY) return;
        uint256 fee = registry.transferFee();
        fund(owner, address(registry), fee);
        address taker = anyWallet(walletSeed);
        uint256 id = registrar.tokenIdOf(labelOf(number));
        vm.prank(owner);
        registry.transferFrom(owner, taker, id);
        expectedOwner[number] = taker;
        expectedRegistry += fee;
    }

    function giveUp(uint256 labelSeed) external {
        (uint256 number, address owner) = anyName(labelSeed);
        if (owner == NOBODY) return;
        uint256 id = registrar.tokenIdOf(labelOf(number));
        vm.prank(owner);
        registry.burn(id);
        expectedOwner[number] = NOBODY;
    }

    function claimReferral(uint256 walletSeed) external {
        address referrer = anyWallet(walletSeed);
        uint256 owed = expectedOwed[referrer];
        if (owed == 0) return;
        uint256 before = token.balanceOf(referrer);
        vm.prank(referrer);
        registrar.claimReferral();
        assertBalance(referrer, before + owed, "referrer");
        expectedOwed[referrer] = 0;
        expectedRegistrar -= owed;
    }

    function withdraw() external {
        uint256 owed = registrar.totalReferralOwed();
        if (expectedRegistrar == owed) return;
        vm.prank(seller);
        registrar.withdraw(seller);
        expectedRegistrar = owed;
    }

    function changeFees(uint256 registrationFee, uint256 transferFee) external {
        vm.prank(admin);
        registry.setFees(bound(registrationFee, 1, 5e9), bound(transferFee, 0, 2e9));
    }

    function passTime(uint256 elapsed) external {
        vm.warp(block.timestamp + bound(elapsed, 1, 200 days));
    }

    /// @return sum SESH of the four wallets, the seller and both contracts.
    function allSesh() external view returns (uint256 sum) {
        sum = token.balanceOf(seller) + token.balanceOf(address(registry)) + token.balanceOf(address(registrar));
        for (uint256 i = 0; i < WALLETS; ++i) sum += token.balanceOf(anyWallet(i));
    }

    function anyWallet(uint256 seed) public pure returns (address) {
        return wallet(1 + (seed % WALLETS));
    }

    function labelOf(uint256 number) public pure returns (string memory) {
        return string.concat("label-", vm.toString(number % LABELS));
    }

    function anyName(uint256 seed) private view returns (uint256 number, address owner) {
        number = seed % LABELS;
        owner = expectedOwner[number];
    }

    function isFree(uint256 number) private view returns (bool) {
        if (expectedOwner[number] == NOBODY) return true;
        return block.timestamp > expectedRenewals[number] + YEAR + GRACE;
    }

    function noteRenewal(uint256 number) private {
        uint256 end = expectedRenewals[number] + YEAR;
        expectedRenewals[number] = block.timestamp < end ? end : block.timestamp;
    }
}
